/**
 * Makes pairs of last year's and this year's report whose truth is known, and holds the checker
 * against them.
 */
package io.zhunsheng.across;
