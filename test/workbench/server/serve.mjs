/** Starts the workbench's server over the folder given, for the tests, and prints its address. */
import path from "node:path";
import { startServer } from "../../../workbench/server/static-server.mjs";

const [folder, port] = process.argv.slice(2);
const { url } = await startServer({
  folders: {
    page: path.join(folder, "page"),
    dist: path.join(folder, "dist"),
    officeJs: path.join(folder, "office-js"),
  },
  port: Number(port),
});
console.log(url);
