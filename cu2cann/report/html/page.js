// Elements are made by hand: no text is ever read as markup.

const PAGE = document.documentElement;
const words = {};

const say = (key, values = {}) =>
  words[key].replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));

const count = (number) => number.toLocaleString("en-US", { maximumFractionDigits: 2 });

const byId = (id) => document.getElementById(id);

const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) made.setAttribute(name, value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== ""));
  return made;
};

// What a text has in backticks is set as code.
const quoted = (text) =>
  text.split(/`([^`]+)`/).map((part, at) => (at % 2 ? element("code", {}, part) : part));

const gradeMark = (word) => element("span", { class: `grade grade-${word}` }, say(word));

const severityMark = (word) =>
  element("span", { class: `severity severity-${word}` }, say(word));

const codeLink = (name, text = name) =>
  element("a", { class: "code", href: addressOf({ rule: name }), "data-rule": name }, text);
