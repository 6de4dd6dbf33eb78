// A tap on a figure enlarges it in place; another one, Escape or the button closes it again. Without
// this script the figure is a link to its picture.
addEventListener("click", (event) => {
  const link = event.target.closest?.(".cell_output a.image-reference");
  const picture = link?.querySelector("img");
  if (!picture || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  const dialog = document.createElement("dialog");
  dialog.className = "enlarged";
  dialog.setAttribute("aria-label", "The figure, enlarged");
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  const image = new Image();
  image.src = picture.currentSrc || picture.src;
  image.alt = picture.alt;
  image.className = "dark-light"; // the theme dims other pictures on a dark page
  dialog.append(close, image);
  dialog.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    link.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
});
