/** The help pages of the built add-in: an index and one page a function, plain HTML and one stylesheet. */
import { readFileSync } from "node:fs";
import { helpFamilies } from "./help-model.mjs";

export function helpPages(comments) {
  const families = helpFamilies(comments);
  const functions = families.flatMap(({ functions }) => functions);
  return [
    { name: "help.css", text: readFileSync(new URL("help.css", import.meta.url), "utf8") },
    { name: "index.html", text: indexPage(families) },
    ...functions.map((model) => ({ name: model.page, text: functionPage(model, families) })),
  ];
}

function indexPage(families) {
  const count = families.reduce((sum, { functions }) => sum + functions.length, 0);
  const lists = families.map(
    ({ title, functions }) => `
      <section>
        <h2>${escape(title)}</h2>
        <dl class="functions">${functions
          .map(
            ({ page, name, description }) => `
          <div><dt><a href="${page}">${escape(name)}</a></dt><dd>${escape(description)}</dd></div>`
          )
          .join("")}
        </dl>
      </section>`
  );
  return page({
    title: "CCO Planner: the functions",
    body: `
      <h1>The functions of CCO Planner</h1>
      <p class="lead">${count} functions that build the budget case of customer programmes. Each takes
      cells or ranges and answers in the cell, or spills over the cells below and beside it. The same
      cells always give the same answer, and nothing is sent anywhere.</p>
      <section>
        <h2>How to start</h2>
        <p>On the <b>CCO Planner</b> tab choose <b>Insert sample</b> to see every function at work in a
        planning workbook, or type one yourself: <code>=CCO.CLV(100, 0.8, 0.1)</code> gives 266.67.</p>
        <p>Arguments in [brackets] may be left out. Text options may be typed in any case. Wrong input is
        a #VALUE! or #N/A; point at the error mark beside the cell to read what is needed.</p>
      </section>${lists.join("")}`,
  });
}

function functionPage(model, families) {
  const siblings = families.find(({ title }) => title === model.familyTitle).functions;
  return page({
    title: `${model.name} · CCO Planner`,
    body: `
      <p class="family">${escape(model.familyTitle)}</p>
      <h1>${escape(model.name)}</h1>
      <p class="lead">${escape(model.description)}</p>
      <h2>Syntax</h2>
      <pre class="syntax"><code>=${escape(model.syntax)}</code></pre>
      <h2>Arguments</h2>${argumentTable(model.parameters)}
      <h2>Result</h2>
      <p>${escape(model.returns)}</p>${examples(model.examples)}${model.sections.map(section).join("")}`,
    aside: `<nav aria-label="${escape(model.familyTitle)}">
        <h2>${escape(model.familyTitle)}</h2>
        <ul>${siblings
          .map(({ page, name }) =>
            name === model.name
              ? `<li aria-current="page">${escape(name)}</li>`
              : `<li><a href="${page}">${escape(name)}</a></li>`
          )
          .join("")}</ul>
      </nav>`,
  });
}

function argumentTable(parameters) {
  if (parameters.length === 0) return "<p>It takes none.</p>";
  const rows = parameters.map(
    ({ name, optional, kind, description }) => `
          <tr><th scope="row"><code>${escape(name)}</code><span class="kind">${optional ? "optional, " : ""}${kind}</span></th><td>${escape(description)}</td></tr>`
  );
  return `
      <table>
        <thead><tr><th scope="col">Argument</th><th scope="col">Meaning</th></tr></thead>
        <tbody>${rows.join("")}
        </tbody>
      </table>`;
}

function examples(list) {
  return `
      <h2>${list.length > 1 ? "Examples" : "Example"}</h2>${list
        .map(
          ({ formula, result }) => `
      <figure><pre><code>${escape(formula)}</code></pre><figcaption>gives <output>${escape(result)}</output></figcaption></figure>`
        )
        .join("")}`;
}

function section({ tag, heading, texts }) {
  const body = texts
    .map((text) =>
      tag === "formula"
        ? `<pre><code>${escape(text)}</code></pre>`
        : paragraphs(text)
            .map((line) => `<p>${escape(line)}</p>`)
            .join("")
    )
    .join("");
  return `
      <h2>${escape(heading)}</h2>
      ${body}`;
}

/** A blank line parts paragraphs; single line breaks are only the width of the comment. */
function paragraphs(text) {
  return text.split(/\n\s*\n/).map((line) => line.replace(/\s+/g, " ").trim());
}

function page({ title, body, aside = "" }) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'" />
    <title>${escape(title)}</title>
    <link rel="icon" type="image/png" href="../assets/icon-32.png" />
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <header><a href="index.html"><img src="../assets/icon-64.png" alt="" width="24" height="24" />CCO Planner help</a></header>
    <div class="columns">
      <main>${body}
      </main>
      ${aside}
    </div>
  </body>
</html>
`;
}

function escape(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
