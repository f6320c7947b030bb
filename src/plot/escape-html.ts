/** Text that is safe between tags and in attributes. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (char) => entities[char] as string);
}

/** Classes that keep MathJax away: `$` is money here, and two of them are not a formula. */
export const UNTYPESET = 'mathjax_ignore tex2jax_ignore';
