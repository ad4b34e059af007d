// window.mosaicGlow(grid, keys): the rows with these keys light up once, wherever they stand. Nothing stays behind, so
// that a row scrolled away and back does not light up again.
window.mosaicGlow = (grid, keys) => {
  const wanted = new Set(keys.map(String));
  requestAnimationFrame(() => {
    const colour = getComputedStyle(grid).getPropertyValue("--m-glow");
    for (const row of grid.shadowRoot.querySelectorAll("#items tr")) {
      if (!wanted.has(String(row._item?.key))) continue;
      const light = [{ backgroundColor: colour }, {}];
      row.querySelectorAll("td").forEach((cell) => cell.animate(light, { duration: 1600, easing: "ease-out" }));
    }
  });
};
