/**
 * Keeps "Snel weg" and the box to type in on the screen when the keyboard of a phone comes up. Safari lays the
 * keyboard over the page; other browsers make the page smaller by themselves. `onShort` hears of little room.
 */
export function fitScreen(onShort) {
  const viewport = window.visualViewport;
  const adapt = () => {
    // Who enlarges the page with two fingers wants it larger, not laid out again.
    if (viewport.scale > 1.05) return;
    document.body.style.height = viewport.height < window.innerHeight ? `${viewport.height}px` : '';
    if (viewport.offsetTop > 0) window.scrollTo(0, 0);
    if (viewport.height < shortScreen) onShort();
  };
  viewport?.addEventListener('resize', adapt);
  if (viewport) adapt();
}

const shortScreen = 544;
