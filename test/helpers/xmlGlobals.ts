import { JSDOM } from "jsdom";
import "./engineGlobals";

/** Gives Node what a browser has to read and write XML. */
export function installXmlGlobals(): void {
  const { window } = new JSDOM("<!doctype html><body></body>", { url: "http://localhost/" });
  const { document, DOMParser, XMLSerializer, XMLDocument, Document, Node, Element } = window;
  Object.assign(globalThis, { document, DOMParser, XMLSerializer, XMLDocument, Document, Node, Element });
}
