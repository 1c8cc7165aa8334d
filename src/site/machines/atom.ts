import XMLBuilder from 'fast-xml-builder';

/** A feed in one language; every address is absolute. */
interface Feed {
  url: string;
  home: string;
  lang: string;
  title: string;
  author: string;
  /** Newest first; at least one. */
  entries: readonly { id: string; date: string; title: string; text: string; url: string; related: readonly string[] }[];
}

// A change has a day and no time of day.
const moment = (day: string | undefined): string => `${day}T00:00:00Z`;

/**
 * Writes an Atom feed (RFC 4287).
 *
 * @returns an XML document
 */
export const atom = ({ url, home, lang, title, author, entries }: Feed): string =>
  new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, suppressEmptyNode: true }).build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': lang,
      id: url,
      title,
      updated: moment(entries[0]?.date),
      author: { name: author },
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': url },
        { '@rel': 'alternate', '@type': 'text/html', '@href': home },
      ],
      entry: entries.map((entry) => ({
        id: entry.id,
        title: entry.title,
        updated: moment(entry.date),
        link: [{ '@rel': 'alternate', '@href': entry.url }, ...entry.related.map((related) => ({ '@rel': 'related', '@href': related }))],
        summary: entry.text,
      })),
    },
  });
