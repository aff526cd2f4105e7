/** Roles of controls and of navigation: what stands in them are labels, not news. */
const SKIPPED_ROLES: ReadonlySet<string> = new Set([
  'button',
  'combobox',
  'listbox',
  'menu',
  'menubar',
  'menuitem',
  'navigation',
  'option',
  'searchbox',
  'tab',
  'tablist',
  'textbox',
  'toolbar',
]);

/**
 * Whether an element's attributes say that its text is not for reading: hidden, editable, a control or navigation.
 * @param attributeOf value of an attribute of the element, null where it has none
 */
export function isNotForReading(attributeOf: (name: string) => string | null): boolean {
  if (attributeOf('hidden') !== null || attributeOf('aria-hidden') === 'true') return true;
  const editable = attributeOf('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = attributeOf('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  return isFoldedBy(attributeOf('style'));
}

/** Whether the value of a `style` attribute takes its element out of the page. */
export const isFoldedBy = (style: string | null): boolean => style !== null && /display\s*:\s*none/i.test(style);
