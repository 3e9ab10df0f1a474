/** Closure of the rule book: conditions, catalogue, examples, pages and glossary say the same. */
package io.zhunsheng.book;
