/** How numbers are written: the same in every format that counts by itself. */
package io.zhunsheng.document.number;
