import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = mkdtempSync(path.join(tmpdir(), "workbench-server-"));
const started: ChildProcess[] = [];
let url = "";

const put = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};

function serve(port: number): Promise<string> {
  const child = spawn(process.execPath, [path.join(__dirname, "serve.mjs"), folder, String(port)]);
  started.push(child);
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (data) => resolve(String(data).trim()));
    child.stderr.on("data", (data) => reject(new Error(String(data))));
  });
}

beforeAll(async () => {
  put("page/index.html", "<title>page</title>");
  put(
    "dist/taskpane.html",
    `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`
  );
  put("dist/functions.json", "{}");
  put("dist/chunks/chart.0123456789abcdef.js", "1");
  put("office-js/office.js", "first");
  put("office-js/excel-web-16.00.js", "second");
  put("secret.txt", "not to be served");
  url = await serve(3190);
});

afterAll(() => {
  for (const child of started) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

test("the page is at the root, the add-in beside it, with their types", async () => {
  const page = await fetch(url);
  expect(await page.text()).toContain("page");
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const metadata = await fetch(`${url}/functions.json`);
  expect(metadata.headers.get("content-type")).toContain("application/json");
});

test("the add-in's page loads office.js from this server instead of Microsoft's", async () => {
  const html = await (await fetch(`${url}/taskpane.html`)).text();
  expect(html).toBe(`<script src="/office-js/office.js"></script>`);
});

test("only the host's script of office.js is told to trust this server", async () => {
  expect(await (await fetch(`${url}/office-js/office.js`)).text()).toBe("first");
  const host = await (await fetch(`${url}/office-js/excel-web-16.00.js`)).text();
  expect(host).toMatch(/^second\n/);
  expect(host).toContain("HostTrustStatus.trusted");
});

test("what carries a hash is kept, everything else is asked for again and answered with 304", async () => {
  const chunk = await fetch(`${url}/chunks/chart.0123456789abcdef.js`);
  expect(chunk.headers.get("cache-control")).toContain("immutable");
  const first = await fetch(`${url}/functions.json`);
  expect(first.headers.get("cache-control")).toBe("no-cache");
  const again = await fetch(`${url}/functions.json`, {
    headers: { "If-None-Match": first.headers.get("etag")! },
  });
  expect(again.status).toBe(304);
});

test("nothing outside the folders is served", async () => {
  for (const address of [
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/workbench/..%2f..%2fsecret.txt",
  ]) {
    expect(await statusOf(address)).toBe(404);
  }
  expect((await fetch(`${url}/missing.js`)).status).toBe(404);
  expect((await fetch(url, { method: "POST" })).status).toBe(405);
});

test("a taken port is passed over, on either loopback address", async () => {
  const taken: Server = createServer();
  await new Promise<void>((resolve) => taken.listen(3194, "127.0.0.1", resolve));
  expect(await serve(3194)).toBe("http://localhost:3195");
  taken.close();
});

/** Without the tidying of paths that fetch does. */
function statusOf(address: string): Promise<number> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ port, path: address }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    })
      .on("error", reject)
      .end();
  });
}
