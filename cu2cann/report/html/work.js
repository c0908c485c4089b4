// The places of each code, listed when asked for; the pages of codes and rules.

const PLACES_AT_ONCE = 200;

const listPlaces = async (box) => {
  const list = box.querySelector("ul");
  if (list.childElementCount) return;
  const code = box.dataset.places;
  const places = (await load("places"))[code] ?? [];
  const files = (await load("index")).rows;
  const items = places.slice(0, PLACES_AT_ONCE).map(([number, line, kernel]) => {
    const name = files[number].name;
    const link = element("a", { href: addressOf({ file: name, line }) }, `${name}:${line}`);
    return element("li", {}, link, kernel ? ` ${say("in_kernel", { kernel })}` : "");
  });
  const left = places.length - items.length;
  if (left > 0) items.push(element("li", {}, say("more_places", { count: count(left) })));
  list.replaceChildren(...items);
};

const startWork = () => {
  for (const box of document.querySelectorAll("[data-places]")) {
    box.addEventListener("toggle", () => box.open && listPlaces(box));
  }
};

// A node is a text, or a tag with an address or none, and the nodes inside.
const LEVELS = { h1: "h2", h2: "h3", h3: "h4", h4: "h5", h5: "h6", h6: "h6" };

const nodeOf = (node, pages) => {
  if (typeof node === "string") return node;
  const [tag, address, inside] = node;
  if (tag === "code" && pages[inside[0]]) return codeLink(inside[0]);
  const children = inside.map((one) => nodeOf(one, pages));
  if (tag !== "a") return element(LEVELS[tag] ?? tag, {}, children);
  if (!address.startsWith("https://")) return element("span", {}, children);
  return element("a", { href: address, rel: "noopener noreferrer" }, children);
};

const showRule = async (name) => {
  const box = byId("rule");
  if (!name) {
    if (box.open) box.close();
    return;
  }
  const pages = await load("explained");
  if (currentAddress().rule !== name) return;
  byId("rule-title").textContent = say("explanation", { name });
  const nodes = pages[name] ?? [["p", "", [say("no_page", { name })]]];
  byId("rule-body").replaceChildren(...nodes.map((node) => nodeOf(node, pages)));
  if (!box.open) box.showModal();
  byId("rule-body").scrollTop = 0;
};

const startRules = () => {
  const box = byId("rule");
  byId("rule-close").addEventListener("click", () => box.close());
  box.addEventListener("click", (event) => event.target === box && box.close());
  box.addEventListener("close", () => {
    const address = currentAddress();
    if (!address.rule) return;
    if (history.state?.within) history.back();
    else replaceAddress({ ...address, rule: "" });
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-rule]");
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.button !== 0) return;
    event.preventDefault();
    const address = { ...currentAddress(), rule: link.dataset.rule };
    // From one page to another the way back leads to where the first was opened.
    if (box.open) replaceAddress(address);
    else history.pushState({ within: true }, "", addressOf(address));
    showRule(address.rule);
  });
};
