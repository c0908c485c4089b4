// The part of the address after `#` says what is shown; so links and the back button work.
//   #files&grade=refused&q=sort    #file=src/a.cu&line=12    #work    #rule=warp/shfl-sync

const VIEWS = ["overview", "files", "work", "rules"];
const KEPT = ["q", "kind", "grade", "severity", "code", "sort", "page", "file", "line", "rule"];

const currentAddress = () => {
  const given = new URLSearchParams(location.hash.slice(1));
  const address = { view: VIEWS.find((name) => given.has(name)) ?? "overview" };
  for (const name of KEPT) address[name] = given.get(name) ?? "";
  if (address.file) address.view = "file";
  return address;
};

const addressOf = (address) => {
  const { view = "", ...values } = address;
  const given = Object.entries(values).filter(([name, value]) => value && KEPT.includes(name));
  const pairs = given.map(([name, value]) => `${name}=${escaped(String(value))}`);
  const named = view && view !== "file" && (view !== "overview" || pairs.length === 0);
  return `#${[...(named ? [view] : []), ...pairs].join("&")}`;
};

const escaped = (text) => encodeURIComponent(text).replaceAll("%2F", "/");

// A page that is not shown in the address yet is put there without a step for the back button.
const replaceAddress = (address) => history.replaceState(history.state, "", addressOf(address));
