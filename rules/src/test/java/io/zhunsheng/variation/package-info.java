/**
 * Makes whole reports whose verdicts are known by construction, and holds the checker against them.
 */
package io.zhunsheng.variation;
