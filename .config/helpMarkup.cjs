/** Text that is markup already; everything else is escaped on its way into a page. */
class Markup {
  constructor(text) {
    this.text = text;
  }
}

/** The tag of a template whose values are escaped, unless they are markup already; a list is joined.
 * @returns {Markup} */
function markup(parts, ...values) {
  return new Markup(parts.reduce((text, part, index) => text + markupText(values[index - 1]) + part));
}

function markupText(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(markupText).join("");
  const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return String(value).replaceAll(/[&<>"']/g, (character) => entities[character]);
}

module.exports = { Markup, markup };
