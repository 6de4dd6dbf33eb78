// Accessible names and roles that the theme gets wrong, and one landmark that it leaves out.
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
