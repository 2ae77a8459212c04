/** Keeps the pane from standing blank: a web view that was hidden or resized while it drew may show nothing until
 * something changes. Each time the page is shown or resized, what is gone is drawn again and the rest repainted.
 * @param root the element the pane stands in
 * @param draw draws the pane into it
 * @returns a function that stops it */
export function keepPainted(root: HTMLElement, draw: () => void): () => void {
  const repaint = () => {
    if (document.visibilityState === "hidden") return;
    if (root.childElementCount === 0) draw();
    // Only a changed style makes the web view paint; this one shows nothing.
    root.style.transform = "translateZ(0)";
    requestAnimationFrame(() => root.style.removeProperty("transform"));
  };
  document.addEventListener("visibilitychange", repaint);
  window.addEventListener("resize", repaint);
  window.addEventListener("focus", repaint);
  return () => {
    document.removeEventListener("visibilitychange", repaint);
    window.removeEventListener("resize", repaint);
    window.removeEventListener("focus", repaint);
  };
}
