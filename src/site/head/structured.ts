/** A step on the way from the home page to a page. */
interface Crumb {
  name: string;
  url: string;
}

/** What structured data says of a page. */
interface Described {
  title: string;
  description: string;
  lang: string;
  /** The day of its last change, `YYYY-MM-DD`. */
  changed: string;
  /** From the home page to the page itself. */
  trail: readonly Crumb[];
}

/**
 * Writes what a page is as JSON-LD (https://schema.org/TechArticle, https://schema.org/BreadcrumbList). No page is a list of questions with answers, and search
 * engines show no steps any more (https://developers.google.com/search/blog/2023/08/howto-faq-changes): there is no FAQPage and no HowTo.
 *
 * @returns the content of a script, in which nothing ends the script
 */
export const structured = ({ title, description, lang, changed, trail }: Described): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'TechArticle', headline: title, description, inLanguage: lang, dateModified: changed, url: trail.at(-1)?.url },
      {
        '@type': 'BreadcrumbList',
        itemListElement: trail.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url })),
      },
    ],
  }).replaceAll('<', '\\u003c');
