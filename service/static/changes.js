// Previous and next change, by button and by the keys p and n. Without this script both are plain links.
const ids = (count) => Array.from({ length: count }, (_, i) => document.getElementById(`c${i + 1}`));
const last = document.querySelector("[data-step=previous]");
const changes = last ? ids(Number(last.hash.slice(2))).filter(Boolean) : [];
const count = document.getElementById("count");
const told = count ? count.textContent : "";
let at = changes.findIndex((each) => `#${each.id}` === location.hash);

function show(step) {
  if (!changes.length) return;
  at = at < 0 ? (step > 0 ? 0 : changes.length - 1) : (at + step + changes.length) % changes.length;
  const change = changes[at];
  for (const each of document.querySelectorAll(".is-current")) each.classList.remove("is-current");
  // A spot before a block stands for the whole block.
  const shown = change.classList.contains("spot") ? change.closest(".change") : change;
  shown.classList.add("is-current");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  shown.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  shown.tabIndex = -1;
  shown.focus({ preventScroll: true });
  history.replaceState(null, "", `#${change.id}`);
  if (count) count.textContent = `${told} · ${at + 1}/${changes.length}`;
}

for (const button of document.querySelectorAll("[data-step]")) {
  button.addEventListener("click", (event) => {
    event.preventDefault();
    show(button.dataset.step === "next" ? 1 : -1);
  });
}
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
  if (event.key === "n") show(1);
  if (event.key === "p") show(-1);
});
