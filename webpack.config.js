const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { DefinePlugin } = require("webpack");
const { functionCatalogue, helpPages, localizedMetadata, readFunctionHelp } = require("./.config/functionHelp.cjs");
const { version } = require("./package.json");

/** Where manifest.xml says the add-in lives; every other place is written over it. */
const MANIFEST_ADDRESS = "https://localhost:3000/addin/";
/** The one source of office.js that Microsoft supports for users; development takes the same file from npm. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const source = (...parts) => path.join(__dirname, "src", ...parts);
const installed = (name, ...parts) => path.join(path.dirname(require.resolve(`${name}/package.json`)), ...parts);

const rules = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: "ts-loader",
    options: { transpileOnly: true, onlyCompileBundledFiles: true, compilerOptions: { noEmit: false } },
  },
  { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: "css-loader", options: { url: false } }] },
  { test: /\.xml$/, type: "asset/source" },
];

/** The spreadsheet engine, with the names of sheets as Excel writes them. */
const engineRule = {
  test: /o_spreadsheet\.esm\.js$/,
  loader: source("workbench", "engine", "oSpreadsheet", "correctedEngine.cjs"),
};

const shared = {
  devtool: "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
  infrastructureLogging: { level: "warn" },
};

/**
 * Makes of the generated functions.json one for each language, with the words of the help, and the help pages themselves.
 * Also says in them that the functions take error cells, which the metadata generator cannot say.
 */
class DescribeFunctionsPlugin {
  constructor(address) {
    this.address = address;
    this.folder = source("locales", "functionHelp");
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.compilation.tap("DescribeFunctionsPlugin", (compilation) => {
      // The generator also writes into the compilations of the page and the stylesheet, which would then clash.
      if (compilation.compiler.isChild()) delete compilation.assets["functions.json"];
    });
    compiler.hooks.thisCompilation.tap("DescribeFunctionsPlugin", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.contextDependencies.add(this.folder);
      compilation.hooks.processAssets.tap({ name: "DescribeFunctionsPlugin", stage }, (assets) => {
        if (compilation.errors.length > 0) return;
        const generated = {
          allowErrorForDataTypeAny: true,
          ...JSON.parse(assets["functions.json"].source().toString()),
        };
        const help = readFunctionHelp(this.folder);
        for (const [language, name] of [
          ["vi", "functions.json"],
          ["en", "functions.en.json"],
        ]) {
          const metadata = JSON.stringify(localizedMetadata(generated, help, language, this.address), null, 2);
          if (assets[name]) compilation.updateAsset(name, new RawSource(metadata));
          else compilation.emitAsset(name, new RawSource(metadata));
          for (const { path: page, html } of helpPages(help, language))
            compilation.emitAsset(page, new RawSource(html));
          const catalogue = JSON.stringify(functionCatalogue(help, language));
          compilation.emitAsset(`help/functions.${language}.json`, new RawSource(catalogue));
        }
      });
    });
  }
}

/** Prints what a user downloads before the functions run and before the pane is drawn. */
class PrintSizesPlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("PrintSizesPlugin", (compilation) => {
      for (const [label, names] of [
        ["functions chunk", ["functions.js"]],
        ["task pane", ["taskpane.js", "taskpane.css"]],
      ]) {
        const bytes = Buffer.concat(names.map((name) => readFileSync(path.join(compilation.outputOptions.path, name))));
        const size = (length) => `${(length / 1024).toFixed(1)} KB`;
        process.stdout.write(`${label}: ${size(bytes.length)}, ${size(zlib.gzipSync(bytes).length)} gzipped\n`);
      }
    });
  }
}

/** The files whose functions Excel offers in cells. */
const functionFiles = readdirSync(source("functions"))
  .filter((name) => /Functions\.ts$/.test(name))
  .map((name) => source("functions", name));

/** The add-in itself: what Excel loads, and all that `dist` holds. */
function addin({ serving, embedded, address }) {
  const manifest = (content) => content.toString().replaceAll(MANIFEST_ADDRESS, address);
  return {
    ...shared,
    name: "addin",
    mode: "production",
    entry: {
      functions: source("functions", "functions.ts"),
      // Excel may run a ribbon command as soon as the page is there: commands are associated before the pane is drawn.
      taskpane: { import: [source("commands", "commands.ts"), source("taskpane", "index.tsx")], dependOn: "functions" },
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: "[name].js",
      publicPath: serving ? "/addin/" : "auto",
      clean: true,
    },
    module: { rules },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
      new DescribeFunctionsPlugin(address),
      new DefinePlugin({ BLUEZONE_VERSION: JSON.stringify(version) }),
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: source("taskpane", "taskpane.html"),
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        hash: true,
        templateParameters: {
          officeJs: serving ? "/office-js/office.js" : OFFICE_JS,
          shim: embedded ? '<script src="/shim.js"></script>' : "",
        },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: source("assets"), to: "assets" },
          { from: "manifest.xml", to: "manifest.xml", transform: manifest },
        ],
      }),
      ...(serving ? [] : [new PrintSizesPlugin()]),
    ],
  };
}

/** The workbench page and the script it puts before office.js; served, never built into `dist`. */
function workbench() {
  return {
    ...shared,
    name: "workbench",
    mode: "development",
    devtool: false,
    // Its "browser" field names a script that expects to be loaded by a page.
    resolve: { ...shared.resolve, mainFields: ["module", "main"] },
    entry: { workbench: source("workbench", "index.ts"), shim: source("workbench", "shim", "shim.ts") },
    output: {
      path: path.join(__dirname, "node_modules", ".cache", "workbench"),
      filename: "[name].js",
      publicPath: "/",
    },
    module: { rules: [...rules, engineRule] },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: source("workbench", "index.html"),
        chunks: ["workbench"],
      }),
    ],
  };
}

/** Whether a browser could be shown: a terminal without a display must not try. */
const hasDisplay = () =>
  !process.env.CI && (process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** The page that shows every state of the pane over a workbook in memory, for screenshots and for axe. */
function gallery() {
  return {
    ...shared,
    name: "gallery",
    mode: "production",
    devtool: false,
    entry: { gallery: path.join(__dirname, "test", "screenshots", "gallery.ts") },
    output: { path: path.join(__dirname, "node_modules", ".cache", "gallery"), filename: "[name].js" },
    module: { rules },
    plugins: [
      new DefinePlugin({ BLUEZONE_VERSION: JSON.stringify(version) }),
      new MiniCssExtractPlugin({ filename: "[name].css" }),
    ],
  };
}

async function server({ port, https }) {
  return {
    port,
    host: "localhost",
    hot: false,
    liveReload: false,
    client: false,
    open: !https && hasDisplay(),
    setupExitSignals: true,
    static: [{ directory: installed("@microsoft/office-js", "dist"), publicPath: "/office-js", watch: false }],
    headers: { "Cache-Control": "no-cache" },
    server: https
      ? { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() }
      : "http",
    onListening: ({ server: listening }) => {
      const address = `http${https ? "s" : ""}://localhost:${listening.address().port}`;
      process.stdout.write(https ? `BLUEZONE for Excel: ${address}/addin/\n` : `BLUEZONE workbench: ${address}\n`);
    },
  };
}

module.exports = async (env = {}) => {
  const port = Number(process.env.PORT ?? 3000);
  if (env.workbench) {
    const address = `http://localhost:${port}/addin/`;
    const devServer = await server({ port, https: false });
    return [{ ...addin({ serving: true, embedded: true, address }), devServer }, workbench()];
  }
  if (env.gallery) return gallery();
  if (env.https) {
    const devServer = await server({ port, https: true });
    return { ...addin({ serving: true, embedded: false, address: `https://localhost:${port}/addin/` }), devServer };
  }
  const address = process.env.BLUEZONE_ADDRESS ?? MANIFEST_ADDRESS;
  return addin({ serving: false, embedded: false, address: address.endsWith("/") ? address : `${address}/` });
};
