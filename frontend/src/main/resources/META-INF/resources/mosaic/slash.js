// The key "/" leads to the search field, unless one is typing already.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.composedPath()[0];
  if (typing instanceof HTMLInputElement || typing instanceof HTMLTextAreaElement) return;
  const search = document.querySelector("[data-slash]");
  if (!search) return;
  event.preventDefault();
  search.focus();
});
