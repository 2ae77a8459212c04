const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Markup, markup } = require("./helpMarkup.cjs");
const { localFormula, resultIn, shownCell, syntax } = require("./shownExample.cjs");

const stylesheet = readFileSync(join(__dirname, "helpPage.css"), "utf8");

/** The help pages in one language: one for each function and a list of them all. They stand on their own, without scripts.
 * @param help what readFunctionHelp gave
 * @param {"vi" | "en"} language of the pages
 * @returns {{ path: string, html: string }[]} the pages with their paths below the add-in's address */
function helpPages(help, language) {
  const words = help.pages[language];
  const page = (name, title, main) => ({
    path: `help/${language}/${name}.html`,
    html: wholePage({ name, title, main, language, words }),
  });
  return [
    page("index", words.title, listMain(help, language)),
    ...help.functions.map((entry) => page(entry.id, `BLUEZONE.${entry.id}`, functionMain(entry, language, words))),
  ];
}

function wholePage({ name, title, main, language, words }) {
  const other = language === "vi" ? "en" : "vi";
  const list = name === "index" ? [] : markup`<a href="index.html">${words.list}</a>`;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
${new Markup(stylesheet)}</style>
</head>
<body>
<nav>
${list}
<a href="../${other}/${name}.html" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
</nav>
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`.text;
}

function listMain({ functions, pages }, language) {
  const words = pages[language];
  const item = (id) => {
    const { answers } = functions.find((entry) => entry.id === id)[language];
    return markup`<dt><a href="${id}.html"><code>${id}</code></a></dt>
<dd>${answers}</dd>
`;
  };
  const group = (entry) => markup`<section aria-labelledby="${entry.id}">
<h2 id="${entry.id}">${entry[language]}</h2>
<dl>
${entry.functions.map(item)}</dl>
</section>
`;
  return markup`<p class="lead">${words.introduction}</p>
${pages.groups.map(group)}
<h2>${words.hostErrors}</h2>
${errorTable(words.host, words, words.hostErrors)}`;
}

function functionMain(entry, language, words) {
  const { answers, description, formula, parameters, returns, errors } = entry[language];
  const rows = entry.parameters.map(
    ({ name, optional }) => markup`<tr>
<th scope="row"><code>${name}</code></th>
<td>${optional ? words.optional : words.required}</td>
<td>${parameters[name]}</td>
</tr>
`,
  );
  return markup`<p class="lead">${answers}</p>
<p>${description}</p>
<h2>${words.syntax}</h2>
<p><code class="formula">${syntax(entry, language)}</code></p>
<h2>${words.formula}</h2>
<p>${formula}</p>
<h2>${words.arguments}</h2>
<div class="wide" role="region" tabindex="0" aria-label="${words.arguments}">
<table>
<thead><tr><th scope="col">${words.argument}</th><th scope="col">${words.needed}</th><th scope="col">${words.meaning}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
<h2>${words.returns}</h2>
<p>${returns}</p>
<h2>${words.examples}</h2>
${entry.examples.map((example, index) => exampleSection(example, index + 1, entry.shown, language, words))}
<h2>${words.errors}</h2>
${errorTable(errors, words, words.errors)}
<p>${words.everyFunction}</p>`;
}

function exampleSection(example, number, shown, language, words) {
  const title = words.example.replace("{number}", String(number));
  return markup`<section class="example">
<h3>${title}</h3>
<p><code class="formula">${localFormula(example.formula, language)}</code></p>
${resultMarkup(resultIn(example.result, language), shown, title, language, words)}
<p>${example[language]}</p>
</section>
`;
}

function resultMarkup(result, shown, label, language, words) {
  if (!Array.isArray(result)) return markup`<p>${words.result} <samp>${shownCell(result, shown, language)}</samp></p>`;
  const withHeader = Array.isArray(shown);
  const cell = (value, column) => {
    const text = shownCell(value, withHeader ? shown[column] : shown, language);
    return markup`<td class="${typeof value}">${text === "" ? words.emptyText : text}</td>`;
  };
  const heading = (text) => markup`<th scope="col">${text}</th>`;
  const header = withHeader ? markup`<thead><tr>${result[0].map(heading)}</tr></thead>\n` : "";
  const rows = withHeader ? result.slice(1) : result;
  return markup`<div class="wide" role="region" tabindex="0" aria-label="${label}">
<table>
<caption>${words.resultTable}</caption>
${header}<tbody>
${rows.map((row) => markup`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table>
</div>`;
}

function errorTable(errors, words, label) {
  const row = ({ code, means, do: remedy }) => markup`<tr>
<th scope="row"><code>${code}</code></th>
<td>${means}</td>
<td>${remedy}</td>
</tr>
`;
  return markup`<div class="wide" role="region" tabindex="0" aria-label="${label}">
<table>
<thead><tr><th scope="col">${words.code}</th><th scope="col">${words.means}</th><th scope="col">${words.do}</th></tr></thead>
<tbody>
${errors.map(row)}</tbody>
</table>
</div>`;
}

module.exports = { helpPages };
