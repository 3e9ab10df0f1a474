/** Word and WPS documents: zipped (ECMA-376), in one XML file, and binary (MS-DOC). */
package io.zhunsheng.formats.word;
