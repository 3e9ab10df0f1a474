/**
 * A file as text: paragraphs in order, each knowing where it stands; start at {@link
 * DocumentReader}.
 */
package io.zhunsheng.document;
