// Accessible names and roles that the theme gets wrong, one landmark that it leaves out, and the
// focus, which it takes away.
addEventListener("DOMContentLoaded", () => {
  for (const button of document.querySelectorAll(".search-button-field, .theme-switch-button")) {
    button.removeAttribute("aria-label"); // it contradicts the visible text
  }
  const brand = document.querySelector(".sidebar-primary-item:has(.navbar-brand)");
  if (brand) {
    brand.setAttribute("role", "region");
    brand.setAttribute("aria-label", "Book");
  }
  for (const header of document.querySelectorAll("th")) {
    const text = header.textContent.trim();
    const formula = header.querySelector(".math");
    if (!text) {
      const cell = document.createElement("td"); // an empty corner of a table heads nothing
      cell.className = header.className;
      header.replaceWith(cell);
    } else if (formula && text === formula.textContent.trim()) {
      header.setAttribute("aria-label", text.replace(/\\[()]/g, "")); // before MathJax sets it
    }
  }
  for (const entry of document.querySelectorAll("[role=doc-biblioentry]")) {
    entry.setAttribute("role", "listitem"); // the role is deprecated; its parent is a list
  }
});

// The theme takes the focus from a button that is pressed, to close its tip. By mouse or finger that
// is well; who pressed a key would begin again at the top of the page, or of a closed dialog.
addEventListener(
  "click",
  (event) => {
    const button = event.target.closest?.("button");
    if (button) button.blur = event.detail === 0 ? () => {} : HTMLElement.prototype.blur;
  },
  true,
);
