/**
 * Builds the add-in into dist/ for a static https host:
 *   npm run build -- --env origin=https://host/path
 * functions.js and taskpane.js carry all they need; what is used on demand stands in chunks/.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");

module.exports = async (env = {}, { mode = "production" } = {}) => {
  const { readOrigin, withOrigin } = await import("./scripts/lib/origin.mjs");
  const { functionFiles } = await import("./scripts/lib/function-files.mjs");
  const { readFunctionComments } = await import("./scripts/lib/function-comments.mjs");
  const { FunctionsJsonPlugin } = await import("./scripts/build/functions-json-plugin.mjs");
  const { HelpPagesPlugin } = await import("./scripts/build/help-pages-plugin.mjs");
  const { GuardPlugin } = await import("./scripts/build/guard-plugin.mjs");

  const origin = readOrigin(env.origin);
  const functions = functionFiles();
  const production = mode === "production";

  return {
    mode,
    target: ["web", "es2022"],
    devtool: production ? false : "source-map",
    context: __dirname,
    entry: {
      // No address to find out when functions.js is loaded alone, without a page.
      functions: { import: functions, publicPath: "" },
      taskpane: path.join(__dirname, "src/taskpane/index.tsx"),
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "chunks/[name].[contenthash:8].js",
      // Relative to the script: right in any folder of a host, in a page and in a worker.
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: swc } },
      ],
    },
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(__dirname, ".cache/webpack"),
      name: `${mode}-${origin.replace(/\W+/g, "-")}`,
      buildDependencies: { config: [__filename, path.join(__dirname, "scripts/build/")] },
    },
    // Pages stay as they are written: they are small, and a person may read them.
    optimization: { minimizeOptions: { html: false, css: false } },
    performance: { hints: false },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: functions, output: "functions.json" }),
      new FunctionsJsonPlugin({ file: "functions.json", origin }),
      new HelpPagesPlugin({ readComments: readFunctionComments }),
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        // Excel may call a function as soon as the page is there: no deferring.
        scriptLoading: "blocking",
        inject: "body",
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          {
            from: "manifest.xml",
            transform: {
              transformer: (content) => withOrigin(content.toString(), origin),
              cache: { keys: { origin } },
            },
          },
          { from: "assets/*.png" },
        ],
      }),
      ...(production ? [new GuardPlugin({ origin, root: __dirname })] : []),
    ],
  };
};

const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
    target: "es2022",
  },
};
