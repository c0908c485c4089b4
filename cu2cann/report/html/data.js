// What is packed in the page is opened when it is looked at, and then kept.

const opened = new Map();

const unpack = async (id) => {
  const packed = atob(byId(id).textContent);
  const bytes = new Uint8Array(packed.length);
  for (let at = 0; at < packed.length; at += 1) bytes[at] = packed.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());
};

const load = (id) => {
  if (!opened.has(id)) opened.set(id, unpack(id));
  return opened.get(id);
};

const detailsOf = async (row) => {
  if (!row.at) return { findings: [], rows: [] };
  const [block, entry] = row.at;
  return (await load(`block-${block}`))[entry];
};
