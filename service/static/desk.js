// The preview beside the form, kept current while somebody types. Without this file the Preview button does the same.
const form = document.getElementById("draft");
const rail = document.getElementById("rail");
const WAIT = 600; // milliseconds without a key before the server is asked

if (form?.dataset.preview && rail) {
  const policy = window.trustedTypes
    ? window.trustedTypes.createPolicy("corrigenda", { createHTML: (html) => html })
    : { createHTML: (html) => html };
  let timer = 0;
  let asking = null;

  // The only HTML ever inserted is the server's own fragment, fetched from our own address.
  const show = (html) => {
    if (html !== rail.dataset.shown) {
      rail.innerHTML = policy.createHTML(html);
      rail.dataset.shown = html;
    }
  };

  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(form.dataset.preview, {
        method: "POST",
        body: new FormData(form),
        signal: asking.signal,
        redirect: "error",
      });
      if (answer.ok) show(await answer.text());
    } catch {
      // Interrupted by the next key, or offline: what is shown stays, and the button still works.
    }
  };

  document.addEventListener("input", (event) => {
    if (event.target.form !== form || rail.contains(event.target)) return;
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
}

document.getElementById("refused")?.focus();
