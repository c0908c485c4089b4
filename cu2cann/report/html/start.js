// What the address says is shown; the colours that were chosen are remembered.

const seen = { view: "", file: "", line: "" };

const remember = (key, value) => {
  try {
    if (value === undefined) return localStorage.getItem(key);
    localStorage.setItem(key, value);
  } catch {
    // Pages opened from a file may have no storage.
  }
  return null;
};

const showView = async (address) => {
  const { view, file, line } = address;
  for (const name of [...VIEWS, "file"]) byId(name).hidden = name !== view;
  document.body.dataset.view = view;
  for (const link of document.querySelectorAll("[data-to]")) {
    const here = link.dataset.to === (view === "file" ? "files" : view);
    if (here) link.setAttribute("aria-current", view === "file" ? "true" : "page");
    else link.removeAttribute("aria-current");
  }
  const moved = view !== seen.view || file !== seen.file;
  const turned = line !== seen.line;
  const first = seen.view === "";
  Object.assign(seen, { view, file, line });
  if (view === "files") {
    fillFilter(address);
    showTable();
  }
  if (view === "file") {
    if (moved) await showFile(address);
    else if (turned) showLine(Number.parseInt(address.line, 10) || 0);
  }
  document.title = `${byId(`${view}-title`).textContent} · cu2cann`;
  if (moved && !first && !line) {
    scrollTo(0, 0);
    byId(`${view}-title`).focus({ preventScroll: true });
  }
};

const show = async () => {
  const address = currentAddress();
  await showView(address);
  await showRule(address.rule);
};

// A link to the line that the address names already changes nothing, but leads there.
const startLines = () => {
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#file=']");
    if (link?.hash === location.hash) showLine(Number.parseInt(seen.line, 10) || 0);
  });
};

const startColours = () => {
  const button = byId("dark");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const paint = () => {
    const chosen = remember("cu2cann-colours");
    if (chosen) PAGE.dataset.colours = chosen;
    const dark = chosen ? chosen === "dark" : system.matches;
    button.setAttribute("aria-pressed", String(dark));
  };
  button.addEventListener("click", () => {
    const dark = button.getAttribute("aria-pressed") !== "true";
    PAGE.dataset.colours = dark ? "dark" : "light";
    button.setAttribute("aria-pressed", String(dark));
    remember("cu2cann-colours", PAGE.dataset.colours);
  });
  system.addEventListener("change", paint);
  paint();
};

const startSkip = () => {
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    byId("main").focus();
  });
};

const start = async () => {
  startColours();
  startSkip();
  if (typeof DecompressionStream === "undefined") {
    byId("trouble").hidden = false;
    return;
  }
  const index = await load("index");
  Object.assign(words, index.words);
  startTable(index);
  startWork();
  startRules();
  startLines();
  addEventListener("hashchange", show);
  await show();
  document.body.dataset.ready = "true";
};

start();
