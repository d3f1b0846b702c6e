// Loads the pictures marked "lui" when they come near, as many sites did before browsers could.
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      target.src = target.dataset.src;
      observer.unobserve(target);
    }
  },
  { rootMargin: '200px' },
);
for (const picture of document.querySelectorAll('img.lui')) observer.observe(picture);
