import { actions } from '../../data/action/actions.ts';
import { example } from '../../data/example.ts';
import { advise } from '../../lib/generator/advice.ts';
import { isShort } from '../../lib/text/breaks.ts';
import { fill, listed } from '../../lib/text/fill.ts';
import { highlight } from '../../lib/generator/highlight.ts';
import { newFilePage } from '../../lib/generator/new-file.ts';
import { WHOSE, exampleNames } from '../../lib/generator/names.ts';
import { NAMES_KEY } from '../../lib/generator/names-key.ts';
import { CHOICES, TEXT_FIELDS, checkOptions, isWithheld, onIndex, readOptions, scopeOf, writeOptions, type OptionField, type OptionIssue, type Options } from '../../lib/generator/options.ts';
import { plan, type PlanLine, type PublisherLine } from '../../lib/generator/plan.ts';
import { tickId } from '../../lib/generator/ticks.ts';
import { PUBLISHER_FIELDS, parseRepository, workflowFilename, type PublisherField } from '../../lib/publisher/publisher.ts';
import { snippet } from '../../lib/generator/snippet.ts';
import { yamlScalar } from '../../lib/yaml/scalar.ts';
import { isFramed } from '../frame/framed.ts';
import { keepForOffline } from '../frame/register.ts';
import { recall, remember } from '../names/remember.ts';
import { tickBox } from '../ticks/ticks.ts';
import { saveFile } from '../text/save-file.ts';

type Issues = Partial<Record<OptionField, OptionIssue>>;

const element = <K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] =>
  Object.assign(document.createElement(name), properties);

/** The form and what it makes. All state is in the form; a link to it is in the address after `#`. */
class SnippetGenerator extends HTMLElement {
  #labels: Record<string, string> = {};
  #yaml = '';
  #addressTimer: ReturnType<typeof setTimeout> | undefined;

  /** The names that came with a link, until they are typed. */
  #linked: Set<PublisherField> = new Set();

  /** Those that stood in the form when the reader made the browser forget, until they are typed again. */
  #forgotten: Set<PublisherField> = new Set();

  /** While it keeps what was typed: that nothing is left then is not the reader's wish. */
  #isKeeping = false;

  /** A name that is only taken from another one: of the project from the repository, or the other way. */
  #followed: { field: 'repository' | 'project_name'; value: string } | undefined;

  connectedCallback(): void {
    if (isFramed(this)) return;
    this.#labels = JSON.parse(this.dataset['labels'] ?? '{}');
    this.#form.addEventListener('input', (event) => this.#onInput(event));
    this.#form.addEventListener('change', () => this.#writeAddress());
    this.#form.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'text' && target.value === target.defaultValue) target.select();
    });
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', (event) => this.#onClick(event));
    window.addEventListener('hashchange', () => this.#openLink());
    // Here or in another tab.
    window.addEventListener('storage', ({ key }) => {
      if (!this.#isKeeping && (key === NAMES_KEY || key === null) && Object.keys(recall()).length === 0) this.#forgotten = new Set(PUBLISHER_FIELDS);
    });
    this.#fillInKept();
    this.#openLink();
    keepForOffline(this.dataset['root'] ?? '/');
  }

  /** Otherwise the first name typed would take the place of all that are kept. What was typed before the script came stays. */
  #fillInKept(): void {
    const typed = this.#readForm();
    const kept = Object.entries(recall()).filter(([field]) => typed[field as PublisherField] === example[field as PublisherField]);
    this.#writeForm({ ...typed, ...Object.fromEntries(kept) });
    if (kept.some(([field]) => field === 'repository')) this.#follow('repository', 'project_name');
  }

  get #form(): HTMLFormElement {
    return this.#find('form');
  }

  #find<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`snippet-generator has no ${selector}`);
    return found;
  }

  #t(key: string, values: Readonly<Record<string, string>> = {}): string {
    return fill(this.#labels[key] ?? key, values);
  }

  /** Anchors such as `#_top` are no link to a form: only what holds an `=` is read. */
  #openLink(): void {
    const hash = location.hash.slice(1);
    if (!hash.includes('=')) return this.#render();
    const { options, ignored } = readOptions(new URLSearchParams(hash), example);
    this.#writeForm(options);
    const note = this.#find('[data-ignored]');
    // What a link says is not said again, but for what may be the name of a field.
    const named = ignored.filter((name) => /^[a-z_]{1,30}$/.test(name)).slice(0, 5);
    note.hidden = ignored.length === 0;
    note.textContent = note.hidden ? '' : this.#t('generator.ignored', { names: [...named, ...(named.length < ignored.length ? ['…'] : [])].join(', ') });
    const known = recall();
    // Who comes back to an address that the form wrote has the names in it that they typed.
    const linked: readonly string[] = history.state?.linked ?? PUBLISHER_FIELDS;
    this.#linked = new Set(PUBLISHER_FIELDS.filter((field) => linked.includes(field) && options[field] !== example[field] && options[field] !== known[field]));
    this.#find('[data-linked]').hidden = this.#linked.size === 0;
    if (TEXT_FIELDS.some((field) => isWithheld(field, options[field]))) this.#writeAddress();
    this.#render();
  }

  #onInput({ target }: Event): void {
    this.#find('[data-replaced]').hidden = true;
    if (target instanceof HTMLInputElement && (target.name === 'owner' || target.name === 'repository')) {
      this.#splitAddress(target);
      this.#follow('repository', 'project_name');
    } else if (target instanceof HTMLInputElement && target.name === 'project_name') this.#follow('project_name', 'repository');
    this.#render();
    if (target instanceof HTMLInputElement) this.#typed(target.name);
    this.#find('[data-linked]').hidden = this.#linked.size === 0;
    // What a link brought and nobody typed is not the reader's own.
    const own = Object.entries(this.#readForm()).filter(([field, value]) => !this.#linked.has(field as PublisherField) && !this.#forgotten.has(field as PublisherField) && !(field === this.#followed?.field && value === this.#followed.value));
    this.#isKeeping = true;
    remember(Object.fromEntries(own) as Partial<Options>, this.#linked.size === 0 && this.#forgotten.size === 0);
    this.#isKeeping = false;
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => this.#writeAddress(), 300);
  }

  #typed(...names: string[]): void {
    for (const name of names as PublisherField[]) {
      this.#linked.delete(name);
      this.#forgotten.delete(name);
    }
  }

  /** Not at every keystroke: Safari refuses more than 100 changes in 30 seconds, and Chromium fetches the icon anew for each. */
  #writeAddress(): void {
    clearTimeout(this.#addressTimer);
    history.replaceState({ ...history.state, linked: [...this.#linked] }, '', `#${writeOptions(this.#readForm())}`);
  }

  /** A repository's address that arrives in one piece fills both fields; one being typed is left alone. */
  #splitAddress(input: HTMLInputElement): void {
    const before = input.dataset['before'] ?? input.defaultValue;
    const found = Math.abs(input.value.length - before.length) > 1 ? parseRepository(input.value) : undefined;
    if (found) {
      // What a script writes no browser takes back: the reader is told what stood there.
      const held = { ...this.#readForm(), [input.name]: before };
      this.#writeForm({ ...held, ...found });
      this.#typed('owner', 'repository');
      const note = this.#find('[data-replaced]');
      note.textContent = this.#t('generator.replaced', { before: `${held.owner}/${held.repository}` });
      note.hidden = exampleNames(held, example).some((field) => field !== 'project_name') || held.owner === '' || held.repository === '';
    }
    input.dataset['before'] = input.value;
  }

  /** Most projects are called as their repository is: the name that nobody typed follows the other one. It is not kept as if it had been typed. */
  #follow(typed: 'repository' | 'project_name', other: 'repository' | 'project_name'): void {
    const names = this.#readForm();
    const isFollowing = this.#followed?.field === other && names[other] === this.#followed.value;
    if ((names[other] !== example[other] && !isFollowing) || checkOptions(names)[typed]) return;
    this.#followed = { field: other, value: names[typed] };
    this.#writeForm({ ...names, [other]: names[typed] });
  }

  #readForm(): Options {
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) if (typeof value === 'string') params.append(name, value);
    for (const name of ['attestations', 'skip_existing']) if (!params.has(name)) params.set(name, 'false');
    if (!params.has('trigger')) params.set('trigger', '');
    return readOptions(params, example).options;
  }

  #writeForm(options: Options): void {
    for (const control of this.#form.elements) {
      if (control instanceof HTMLSelectElement) control.value = options[control.name as keyof typeof CHOICES];
      if (!(control instanceof HTMLInputElement)) continue;
      const value = options[control.name as keyof Options];
      if (control.type === 'text') control.dataset['before'] = control.value = String(value);
      else control.checked = Array.isArray(value) ? value.includes(control.value) : value === control.value;
    }
  }

  #render(): void {
    const options = this.#readForm();
    const issues = checkOptions(options);
    this.#find('[data-only="api-token"]').hidden = options.auth !== 'api-token';
    this.#find('[data-only="testpypi-then-pypi"]').hidden = options.index !== 'testpypi-then-pypi';
    this.#showIssues(issues);
    const examples = exampleNames(options, example);
    const note = this.#find('[data-examples]');
    note.hidden = examples.length === 0;
    note.textContent = this.#t('generator.project.note', { names: this.#listed(examples) });
    const blocked = Object.keys(issues).length > 0;
    for (const part of this.querySelectorAll<HTMLElement>('[data-output]')) part.hidden = blocked;
    if (!blocked) this.#showResult(options, examples);
    this.#announce(blocked ? this.#find('[data-blocked]').textContent : this.#t('generator.ready'));
  }

  #showIssues(issues: Issues): void {
    for (const field of [...TEXT_FIELDS, 'trigger'] as const) {
      const issue = issues[field];
      const note = this.#find(`[data-issue="${field}"]`);
      note.hidden = issue === undefined;
      note.textContent = issue === undefined ? '' : this.#t(`issue.${issue}`);
      for (const input of this.#form.querySelectorAll(`[name="${field}"]`)) input.setAttribute('aria-invalid', String(issue !== undefined));
    }
    const blocked = this.#find('[data-blocked]');
    const fields = Object.keys(issues).map((field) => this.#t(`generator.${field}`));
    blocked.hidden = fields.length === 0;
    blocked.textContent = fields.length === 0 ? '' : this.#t('generator.blocked', { fields: fields.join(', ') });
  }

  #showResult(options: Options, examples: readonly PublisherField[]): void {
    const { publishers, tokens, github, checks } = plan(options, examples);
    const before = new Set(this.#yaml.split(/(?<=\n)/));
    this.#yaml = snippet(options, actions);
    const shown = this.#find('[data-snippet]');
    shown.replaceChildren(
      ...highlight(this.#yaml).map((tokens) => {
        const isNew = before.size > 1 && !before.has(tokens.map(([, text]) => text).join(''));
        const line = element('span', { className: isNew ? 'line new' : 'line' });
        line.append(...tokens.map(([className, textContent]) => (className === 'ink' ? textContent : element('span', { className, textContent }))));
        return line;
      }),
    );
    this.#showChange(shown);
    const path = `.github/workflows/${workflowFilename(options.workflow_filename)}`;
    const isWhole = scopeOf(options) === 'workflow';
    this.#find('[data-title]').textContent = isWhole ? path : this.#t('generator.part', { file: path });
    this.#find('[data-download]').hidden = !isWhole;
    this.classList.toggle('step', scopeOf(options) === 'step');
    this.#linkNewFile(options, path, examples);
    this.#find('[data-advice]').replaceChildren(...advise(options).map((advice) => element('li', { textContent: this.#t(`advice.${advice}`, { environment: yamlScalar(options.environment) }) })));
    this.#find('[data-publishers]').replaceChildren(...publishers.map((page) => this.#publisher(page, onIndex(options, page.index), examples)));
    this.#list('[data-tokens]', tokens, this.#t('generator.token.open'));
    this.#list('[data-github]', github, this.#t('generator.github.open'));
    this.#list('[data-checks]', checks, '');
  }

  /** To the reader's own repository, with the whole file alone: names of the example's or of a link are nobody's who reads this. */
  #linkNewFile(options: Options, path: string, examples: readonly PublisherField[]): void {
    const link = this.#find<HTMLAnchorElement>('[data-new-file]');
    const isOwn = examples.length === 0 && !this.#linked.has('owner') && !this.#linked.has('repository');
    const page = isOwn && scopeOf(options) === 'workflow' ? newFilePage(options, path, this.#yaml) : undefined;
    link.hidden = page === undefined;
    if (page) Object.assign(link, { href: page, rel: 'noreferrer' });
  }

  /** Where the file has a view of its own, beside the form, what a choice has changed comes into it. */
  #showChange(shown: HTMLElement): void {
    const view = shown.parentElement;
    const line = shown.querySelector<HTMLElement>('.new');
    if (!view || !line || view.scrollHeight <= view.clientHeight) return;
    const isSeen = line.offsetTop >= view.scrollTop && line.offsetTop + line.offsetHeight <= view.scrollTop + view.clientHeight;
    if (!isSeen) view.scrollTop = line.offsetTop - view.clientHeight / 3;
  }

  #list(selector: string, lines: readonly PlanLine[], open: string): void {
    const section = this.#find(selector);
    section.hidden = lines.length === 0;
    section.querySelector('ol')?.replaceChildren(
      ...lines.map(({ key, values, url }) => {
        const item = element('li', {});
        const label = element('label', {});
        const said = element('span', {});
        // What stands between marks is code; a name goes in after they are read.
        said.append(...this.#t(`plan.${key}`).split('`').map((part, index) => (index % 2 === 0 ? fill(part, values) : element('code', { textContent: fill(part, values) }))));
        label.append(this.#tickBox(key, ...Object.values(values)), said);
        item.append(label);
        if (url && open) item.append(' ', element('a', { href: url, textContent: open }));
        return item;
      }),
    );
  }

  /** A line of another project's plan is another one. */
  #tickBox(...line: string[]): HTMLInputElement {
    const { owner, repository, project_name } = this.#readForm();
    return tickBox(tickId(owner, repository, project_name, ...line));
  }

  #publisher({ index, url, fields }: PublisherLine, project: Options['project'], examples: readonly PublisherField[]): Node {
    const copy = this.#find<HTMLTemplateElement>('[data-template="publisher"]').content.cloneNode(true) as DocumentFragment;
    const at = <E extends HTMLElement>(selector: string): E | null => copy.querySelector<E>(selector);
    const label = { index: this.#t(`generator.index.${index}`) };
    at('[data-heading]')?.replaceChildren(this.#t('generator.publisher', label));
    at('[data-intro]')?.replaceChildren(this.#t(`generator.publisher.${project}`));
    at('[data-intro]')?.toggleAttribute('hidden', url === undefined);
    at('[data-examples]')?.replaceChildren(this.#t('generator.publisher.example', { names: this.#listed(examples) }));
    at('[data-examples]')?.toggleAttribute('hidden', examples.length === 0);
    const link = at<HTMLAnchorElement>('[data-publisher-form]');
    link?.replaceChildren(this.#t('generator.publisher.open', label));
    if (url === undefined) link?.parentElement?.remove();
    else link?.setAttribute('href', url);
    at('[data-tick]')?.replaceWith(this.#tickBox('publisher', index, project, ...fields.map(([, value]) => value)));
    const values = new Map<string, string>(fields);
    for (const row of copy.querySelectorAll<HTMLElement>('[data-row]')) {
      const value = values.get(row.dataset['row'] ?? '');
      if (value === undefined) row.remove();
      const shown = row.querySelector('code');
      shown?.replaceChildren(value ?? '');
      shown?.classList.toggle('short', isShort(value ?? ''));
      row.querySelector('.empty')?.toggleAttribute('hidden', value !== '');
      row.querySelector('button')?.toggleAttribute('hidden', value === '');
    }
    return copy;
  }

  #listed(fields: readonly PublisherField[]): string {
    if (fields.length === WHOSE.length) return this.#t('generator.project.all');
    return listed(fields.map((field) => this.#t(`generator.${field}`)), document.documentElement.lang);
  }

  #onClick({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    if ('copySnippet' in button.dataset) void this.#copy(this.#yaml, button, this.#find('[data-snippet]'));
    else if ('copyLink' in button.dataset) void this.#copyLink(button);
    else if ('download' in button.dataset) this.#download();
    else if ('toResult' in button.dataset) this.#find('#generator-result').focus();
    else if ('toNext' in button.dataset) this.#toNext();
    else if ('copyValue' in button.dataset) {
      const value = button.parentElement?.querySelector('code');
      void this.#copy(value?.textContent ?? '', button, value ?? undefined);
    }
  }

  /** To what is to be entered elsewhere, which lies below the form. */
  #toNext(): void {
    const heading = this.#find('.output :is(section:not([hidden]) > h3)');
    heading.tabIndex = -1;
    heading.focus();
  }

  /** Where the browser grants no clipboard, the text is selected for the reader to copy. */
  async #copy(text: string, button: HTMLButtonElement, shown?: HTMLElement, manual = 'generator.copy.manual'): Promise<void> {
    const label = button.querySelector('[data-copy-label]') ?? button;
    try {
      await navigator.clipboard.writeText(text);
      label.textContent = this.#t('generator.copied');
      this.#announce(this.#t('generator.copied'));
    } catch {
      if (shown?.parentElement) shown.parentElement.hidden = false;
      if (shown) getSelection()?.selectAllChildren(shown);
      this.#announce(this.#t(manual));
    }
    const key = 'copyLink' in button.dataset ? 'generator.link' : 'generator.copy';
    setTimeout(() => (label.textContent = this.#t(key)), 2000);
  }

  async #copyLink(button: HTMLButtonElement): Promise<void> {
    const shown = this.#find('[data-link] code');
    shown.textContent = `${location.origin}${location.pathname}#${writeOptions(this.#readForm())}`;
    this.#find('[data-link]').hidden = true;
    await this.#copy(shown.textContent, button, shown, 'generator.link.manual');
  }

  #download(): void {
    saveFile(this.#yaml, workflowFilename(this.#readForm().workflow_filename));
  }

  #announce(text: string): void {
    const status = this.#find('[data-status]');
    if (status.textContent !== text) status.textContent = text;
  }
}

customElements.define('snippet-generator', SnippetGenerator);
