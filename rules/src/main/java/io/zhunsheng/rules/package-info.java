/** Where the built-in outlines, conditions, catalogue and examples lie, as resources. */
package io.zhunsheng.rules;
