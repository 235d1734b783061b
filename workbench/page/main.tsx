/** Opens the workbench: reads the add-in's manifest and function metadata, then shows the window. */
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { loadAddIn } from "./load-add-in";
import "./page.css";

const root = document.getElementById("root")!;

loadAddIn().then(
  (addIn) => createRoot(root).render(<App addIn={addIn} />),
  (error: Error) => {
    const text = document.createElement("pre");
    text.className = "failed";
    text.textContent = `The add-in could not be opened.\n\n${error.message}`;
    root.replaceChildren(text);
    console.error(error.message);
  }
);
