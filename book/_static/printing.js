// Paper is white: a page that is read in the dark scheme is printed in the light one.
let scheme;
addEventListener("beforeprint", () => {
  scheme = document.documentElement.dataset.theme;
  document.documentElement.dataset.theme = "light";
});
addEventListener("afterprint", () => {
  document.documentElement.dataset.theme = scheme;
});
