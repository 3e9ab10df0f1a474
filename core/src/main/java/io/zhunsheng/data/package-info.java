/**
 * Data files people write – outlines, catalogues – read with every slip named; start at {@link
 * Data}.
 */
package io.zhunsheng.data;
