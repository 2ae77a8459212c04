const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const { helpPages } = require("./helpPages.cjs");

/** The help of every function, grouped by the question it answers, from the folder that holds one file for each function.
 * @param {string} folder with COVERAGE.json and its like, and pages.json with the words and groups of the pages
 * @returns the functions in the order of the groups, and what the pages say around them
 * @throws where a function stands in no group or in two, or a group names a function that has no file */
function readFunctionHelp(folder) {
  const read = (file) => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const pages = read("pages.json");
  const files = readdirSync(folder).filter((file) => file.endsWith(".json") && file !== "pages.json");
  const byId = new Map(files.map((file) => [file.slice(0, -".json".length), read(file)]));
  for (const [id, entry] of byId) {
    if (entry.id !== id) throw new Error(`The help file ${id}.json says it is about ${entry.id}.`);
  }
  const listed = pages.groups.flatMap((group) => group.functions);
  for (const id of byId.keys()) {
    const times = listed.filter((one) => one === id).length;
    if (times !== 1) throw new Error(`The help of ${id} must stand in one group of pages.json, not in ${times}.`);
  }
  const functions = listed.map((id) => {
    const entry = byId.get(id);
    if (entry === undefined)
      throw new Error(`The function ${id} stands in a group of pages.json but has no help file.`);
    return entry;
  });
  return { functions, pages };
}

/** The metadata of the functions in one language: structure, ids, names, types and order as generated, words from the help.
 * @param generated the functions.json that the metadata generator wrote
 * @param help what readFunctionHelp gave
 * @param {"vi" | "en"} language of the descriptions and of the pages they lead to
 * @param {string} address of the add-in, ending in a slash
 * @returns the functions.json of that language
 * @throws naming the function or parameter in which metadata and help disagree */
function localizedMetadata(generated, help, language, address) {
  const ids = generated.functions.map(({ id }) => id);
  const missing = help.functions.find(({ id }) => !ids.includes(id));
  if (missing) throw new Error(`The help tells of the function ${missing.id}, which the metadata does not have.`);
  const functions = generated.functions.map((metadata) => {
    const entry = help.functions.find(({ id }) => id === metadata.id);
    if (entry === undefined) throw new Error(`The function ${metadata.id} has no help.`);
    const { description } = entry[language];
    const helpUrl = `${address}help/${language}/${entry.id}.html`;
    return { ...metadata, description, helpUrl, parameters: localizedParameters(metadata, entry, language) };
  });
  return { ...generated, functions };
}

function localizedParameters(metadata, entry, language) {
  const generated = metadata.parameters ?? [];
  if (generated.length !== entry.parameters.length) {
    const counts = `${generated.length} in the metadata, ${entry.parameters.length} in the help`;
    throw new Error(`The function ${entry.id} does not have as many parameters in its help: ${counts}.`);
  }
  return generated.map((parameter, index) => {
    const { name, optional } = entry.parameters[index];
    const place = `Parameter ${index + 1} of ${entry.id}`;
    if (parameter.name !== name) {
      throw new Error(`${place} is called ${parameter.name} in the metadata and ${name} in the help.`);
    }
    if (Boolean(parameter.optional) !== optional) {
      throw new Error(`${place}, ${name}, is ${optional ? "optional" : "required"} in the help alone.`);
    }
    return { ...parameter, description: entry[language].parameters[name] };
  });
}

/** The functions as the pane lists them in one language: what each answers, its arguments, a first example and its page.
 * @param help what readFunctionHelp gave
 * @param {"vi" | "en"} language of the words and of the pages
 * @returns {{ groups: object[] }} the groups in their order, each with its functions */
function functionCatalogue({ functions, pages }, language) {
  const listed = (id) => {
    const entry = functions.find((one) => one.id === id);
    const { answers, description, parameters, returns } = entry[language];
    return {
      id,
      answers,
      description,
      returns,
      parameters: entry.parameters.map(({ name, optional }) => ({ name, optional, meaning: parameters[name] })),
      example: entry.examples[0].formula,
      page: `help/${language}/${id}.html`,
    };
  };
  return { groups: pages.groups.map((group) => ({ title: group[language], functions: group.functions.map(listed) })) };
}

module.exports = { readFunctionHelp, localizedMetadata, helpPages, functionCatalogue };
