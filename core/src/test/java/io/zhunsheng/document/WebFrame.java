package io.zhunsheng.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Pages of government sites as they are built by different systems, made around any report: menus,
 * bars, lists, forms and feet differ, the report does not.
 */
enum WebFrame {
    /** TRS: div soup, share bar and related list in the article's own box. */
    TRS {
        @Override
        String page(String title, String body) {
            return head(title + "_信息公开_某某区人民政府")
                    + "<body><div class=\"top\">"
                    + menu(60)
                    + "</div><div class=\"crumb\">您现在的位置：<a href=\"/\">首页</a> &gt; <a href=\"/zw\">政务公开</a> &gt; 正文</div>"
                    + "<div class=\"article\"><h1>"
                    + title
                    + "</h1><div class=\"info\"><span>"
                    + DATE
                    + "</span> 浏览次数：<b>593</b> 字体：【<a>大</a> <a>中</a> <a>小</a>】</div>"
                    + "<div class=\"view TRS_UEDITOR trs_paper_default trs_web\">"
                    + body
                    + "</div><div class=\"share\">分享到：<a href=\"#\">微信</a><a href=\"#\">微博</a> <a href=\"javascript:window.print()\">【打印】</a><a href=\"javascript:window.close()\">【关闭】</a></div>"
                    + related(11)
                    + "</div>"
                    + FOOT
                    + "</body></html>";
        }
    },
    /** Founder: tables in tables, capital tags, a column of links at the left. */
    FOUNDER {
        @Override
        String page(String title, String body) {
            return "<HTML><HEAD><META http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"><TITLE>"
                    + title
                    + "</TITLE></HEAD><BODY bgColor=#ffffff topMargin=0><TABLE width=1000 align=center><TR><TD>"
                    + links(40, "</TD><TD>")
                    + "</TD></TR></TABLE><TABLE width=1000 align=center><TR><TD vAlign=top width=200><TABLE><TR><TD>"
                    + links(25, "</TD></TR><TR><TD>")
                    + "</TD></TR></TABLE></TD><TD vAlign=top><TABLE width=\"100%\"><TR><TD align=middle class=bt><FONT size=4><B>"
                    + title
                    + "</B></FONT></TD></TR><TR><TD align=middle>"
                    + DATE
                    + "</TD></TR><TR><TD id=Zoom class=font14><!--enpcontent--><founder-content>"
                    + body
                    + "</founder-content><!--/enpcontent--></TD></TR><TR><TD align=right><A href=\"javascript:print()\">打印本页</A> <A href=\"javascript:close()\">关闭窗口</A></TD></TR></TABLE></TD></TR></TABLE>"
                    + "<TABLE width=1000 align=center><TR><TD align=middle>主办：某某市人民政府办公室　承办：某某市信息中心<BR>粤ICP备00000000号　技术支持：某某公司　建议使用1024×768分辨率浏览本网站，如有问题，请与我们联系。</TD></TR></TABLE></BODY></HTML>";
        }
    },
    /** Jcms: a table about the document above it, the text in a table cell. */
    JCMS {
        @Override
        String page(String title, String body) {
            return head(title)
                    + "<body><div id=\"barrierfree_container\"><div class=\"header\"><a href=\"/\">某某市人民政府</a> <a href=\"/en\">English</a> <a href=\"/wza\">无障碍</a><form action=\"/search\"><input name=\"q\" value=\"请输入关键字\"><button>搜索</button></form></div>"
                    + menu(30)
                    + "<table class=\"xxgk_table\"><tr><td>索 引 号：</td><td>11320723/2020-00123</td><td>组配分类：</td><td>工作报告</td></tr>"
                    + "<tr><td>发布机构：</td><td>某某市司法局</td><td>发文日期：</td><td>2021-01-20</td></tr></table>"
                    + "<table id=\"article\" width=\"95%\"><tr><td class=\"title\">"
                    + title
                    + "</td></tr><tr><td><table><tr><td>"
                    + DATE
                    + "</td><td>浏览次数：<script>document.write('12')</script></td><td>字体：[ <a href=\"javascript:doZoom(18)\">大</a> <a href=\"javascript:doZoom(16)\">中</a> <a href=\"javascript:doZoom(14)\">小</a> ]</td></tr></table></td></tr>"
                    + "<tr><td><div id=\"zoom\"><!--<$[CONTENT]>begin-->"
                    + body
                    + "<!--<$[CONTENT]>end--></div></td></tr></table>"
                    + related(8)
                    + "</div>"
                    + FOOT
                    + "</body></html>";
        }
    },
    /** layui: a grid, the hot list in a column beside the article. */
    LAYUI {
        @Override
        String page(String title, String body) {
            return head(title + "-某某县人民政府")
                    + "<body class=\"layui-layout-body\"><div class=\"layui-header\"><ul class=\"layui-nav\">"
                    + links(20, "</li><li class=\"layui-nav-item\">")
                    + "</ul></div><div class=\"layui-container\"><div class=\"layui-row layui-col-space15\"><div class=\"layui-col-md9\"><div class=\"layui-card\"><div class=\"layui-card-header\">"
                    + title
                    + "</div><blockquote class=\"layui-elem-quote\">"
                    + DATE
                    + "</blockquote><div class=\"layui-card-body layui-text\">"
                    + body
                    + "</div></div></div><div class=\"layui-col-md3\"><div class=\"layui-card\"><div class=\"layui-card-header\">热门信息</div><ul>"
                    + links(10, "</li><li>")
                    + "</ul></div></div></div></div><div class=\"layui-footer\">版权所有：某某县人民政府 网站标识码：3200000000 苏ICP备00000000号</div></body></html>";
        }
    },
    /** The state's own site: UCAP, hidden copies for sharing, frames for head and foot. */
    UCAP {
        @Override
        String page(String title, String body) {
            return head(title + "_国务院部门文件_中国政府网")
                    + "<body><div class=\"share-popup\"><h6>分享到：<b></b></h6><ul><li><a class=\"share-btn\">QQ空间</a></li><li><a class=\"share-btn\">豆瓣网</a></li></ul></div>"
                    + "<iframe id=\"ifr_top\" src=\"/2016public/top.htm\"></iframe><div class=\"content\"><div class=\"padd\"><div class=\"BreadcrumbNav\"><a href=\"/\">首页</a>&nbsp;&gt;&nbsp;<a href=\"/gwy\">国务院</a></div>"
                    + "<div class=\"article oneColumn pub_border\"><h1>\n   "
                    + title
                    + "\n</h1><div class=\"pages-date\">"
                    + DATE
                    + "<div class=\"pages_print\"><span>【字体：<span>大</span> <span>中</span> <span>小</span>】</span><span onclick=\"print()\">打印</span></div></div>"
                    + "<div class=\"pages_content\" id=\"UCAP-CONTENT\"><UCAPCONTENT>"
                    + body
                    + "</UCAPCONTENT></div><div class=\"editor\"><span><a href=\"/jiucuo.htm\">【我要纠错】</a></span>责任编辑：宋某</div>"
                    + "<div id=\"qr_container\">扫一扫在手机打开当前页</div>"
                    + related(3)
                    + "<div class=\"share-title\" style=\"display:none\">"
                    + title
                    + "</div><div class=\"share-substr\" style=\"display:none\">某区去年有关情况的摘要，供分享时显示，读者看不到这一段文字。</div></div></div></div><div class=\"back_top\"><a>回到顶部</a></div></body></html>";
        }
    },
    /** Epoint: a whole document within the document. */
    EPOINT {
        @Override
        String page(String title, String body) {
            return head("政府信息公开")
                    + "<body><div id=\"header\"></div><div class=\"ewb-container\"><div class=\"ewb-location\">当前的位置：<a href=\"/\">首页 </a>&gt; <a href=\"/a\">信息公开</a></div>"
                    + "<div class=\"ewb-article\"><div class=\"news-article\"><span style=\"display: none;\" id=\"infoid\">63f44e47</span><h3>"
                    + title
                    + "</h3><div class=\"ewb-article-sources clearfix\">"
                    + DATE
                    + "<span></span>浏览：<span id=\"infoViewCount\"></span>次</div><div class=\"ewb-article-info\">"
                    + "<!DOCTYPE html><html><head><meta charset='UTF-8'/><style>.t td{border:1px solid}</style><title>附件</title></head><body>"
                    + body
                    + "</body></html></div></div></div></div><div id=\"footer\"></div></body></html>";
        }
    },
    /** HTML 5: cards with a few words of other articles beside and below. */
    SEMANTIC {
        @Override
        String page(String title, String body) {
            return head(title + " | 某某市司法局")
                    + "<body><header><p>欢迎访问某某市司法局网站，今天是2024年1月20日，星期六。</p><nav>"
                    + menu(24)
                    + "</nav></header><main><article><header><h1>"
                    + title
                    + "</h1><p><time>2024-01-20</time> "
                    + DATE
                    + "</p></header>"
                    + body
                    + "</article><aside><h2>推荐阅读</h2>"
                    + card()
                    + card()
                    + card()
                    + "</aside></main><footer><p>本网站由某某市司法局主办，未经许可，不得转载。</p>"
                    + FOOT
                    + "</footer></body></html>";
        }
    },
    /** Comments, a form and a notice behind the article. */
    COMMENTED {
        @Override
        String page(String title, String body) {
            return head(title)
                    + "<body><form id=\"aspnetForm\" method=\"post\"><div class=\"wrap\">"
                    + menu(18)
                    + "<div class=\"main\"><div class=\"con-title\">"
                    + title
                    + "</div><div class=\"con-meta\">"
                    + DATE
                    + "</div><div class=\"con\">"
                    + body
                    + "</div><div class=\"prev-next\"><p>上一篇：<a href=\"/1\">关于公布权责清单的公告</a></p><p>下一篇：<a href=\"/2\">2022年法治政府建设年度报告</a></p></div>"
                    + "<div class=\"pl\"><h4>网友评论</h4><div>文明上网理性发言，请遵守新闻评论服务协议，所有评论须经审核后显示。</div><ul><li>市民李先生：希望继续加强基层执法力量，让群众办事更方便一些。</li><li>王女士：报告内容很翔实，期待明年取得更大进步，点赞。</li></ul>"
                    + "<div>您的姓名：<input> 联系电话：<input> <textarea>请输入内容</textarea> <button>提交</button></div></div></div></div>"
                    + FOOT
                    + "</form></body></html>";
        }
    },
    /** Everything in the body, one line after the other. */
    FLAT {
        @Override
        String page(String title, String body) {
            return "<html><head><title>"
                    + title
                    + "</title></head><body><a href=\"/\">首页</a> | <a href=\"/1\">机构设置</a> | <a href=\"/2\">政务公开</a> | <a href=\"/3\">办事指南</a><hr><center><font size=5>"
                    + title
                    + "</font></center><center>"
                    + DATE
                    + "</center><hr>"
                    + body
                    + "<hr><a href=\"javascript:history.back()\">返回</a> <a href=\"/x\">联系我们</a><br>版权所有 某某乡人民政府</body></html>";
        }
    },
    /** The title far above, behind bars full of links; the text shown by a script. */
    REMOTE {
        @Override
        String page(String title, String body) {
            return head("某某市人民政府门户网站 " + title)
                    + "<body><div class=\"head\">"
                    + menu(15)
                    + "<div class=\"bigtitle\">"
                    + title
                    + "</div></div><div class=\"bar\"><a href=\"/a\">公开指南</a><a href=\"/b\">公开制度</a><a href=\"/c\">法定主动公开内容</a><a href=\"/d\">公开年报</a></div><div class=\"msg\">"
                    + DATE
                    + "</div><div class=\"tools\"><a href=\"#\">收藏</a><a href=\"#\">打印</a><a href=\"#\">听全文</a></div>"
                    + "<style>.later{display:none}</style><div class=\"later\"><div>"
                    + body
                    + "</div></div>"
                    + related(14)
                    + FOOT
                    + "</body></html>";
        }
    },
    /** A page of an app: sections in sections, hidden until a script shows them. */
    APP {
        @Override
        String page(String title, String body) {
            return head(title)
                    + "<body id=\"activity-detail\"><div id=\"js_article\" class=\"rich_media\"><div class=\"rich_media_inner\"><h1 class=\"rich_media_title\" id=\"activity-name\">\n"
                    + title
                    + "\n</h1><div id=\"meta_content\" class=\"rich_media_meta_list\"><span class=\"rich_media_meta\">某某区司法局</span> <em id=\"publish_time\">2024-01-20 17:30</em></div>"
                    + "<div class=\"rich_media_content\" id=\"js_content\" style=\"visibility: hidden; opacity: 0; \"><section data-role=\"outer\"><section><section>"
                    + body
                    + "</section></section></section></div></div></div><div class=\"qr_code_pc\">微信扫一扫<br>关注该公众号</div><div>继续滑动看下一个</div><div>轻触阅读原文</div></body></html>";
        }
    },
    /** Word, saved as a web page: nothing around it. */
    WORD {
        @Override
        String page(String title, String body) {
            return "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:w=\"urn:schemas-microsoft-com:office:word\"><head><meta name=Generator content=\"Microsoft Word 15\"><title>报告</title>"
                    + "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm; mso-pagination:none;} --></style></head>"
                    + "<body lang=ZH-CN><div class=WordSection1 style='layout-grid:15.6pt'><p class=MsoNormal align=center><b><span style='font-size:22.0pt;font-family:方正小标宋简体'>"
                    + title
                    + "<o:p></o:p></span></b></p><p class=MsoNormal align=center>"
                    + DATE
                    + "</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>"
                    + body
                    + "</div></body></html>";
        }
    };

    static final String DATE = "发布日期：2021-01-20 来源：某某市司法局";

    static final String FOOT =
            "<div class=\"footer\"><p>主办单位：某某区人民政府办公室&nbsp;&nbsp;承办单位：某某区大数据中心</p><p>网站标识码：2102040001　辽ICP备05000000号-1　公安备案号：21020402000000号</p><p>地址：某某市某某区某某路1号　联系电话：0411-00000000　您是第1234567位访客</p></div>";

    abstract String page(String title, String body);

    static String head(String title) {
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>"
                + title
                + "</title><script>var article={\"title\":\"一、脚本里的标题\",\"body\":\"脚本里的文字，不是正文。\"};</script><style>.a{color:red}/*一、样式里的标题*/</style></head>\n";
    }

    static String menu(int count) {
        return "<div class=\"menu\"><ul><li>" + links(count, "</li><li>") + "</li></ul></div>";
    }

    static String links(int count, String between) {
        String[] names = {
            "首页", "新闻中心", "政务公开", "政务服务", "互动交流", "领导之窗", "机构设置", "规划计划", "财政预决算", "应急管理"
        };
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> "<a href=\"/c" + i + "/\">" + names[i % names.length] + "</a>")
                .collect(Collectors.joining(between));
    }

    static String related(int count) {
        List<String> names =
                List.of(
                        "区委召开法治政府建设推进会议，部署全年工作",
                        "一、关于印发《重大行政决策程序规定》的通知",
                        "2020年第一季度行政执法统计情况公示",
                        "（一）关于公开征求规范性文件意见的公告",
                        "图解：2019年度法治政府建设年度报告",
                        "2018年法治政府建设工作报告");
        StringBuilder list = new StringBuilder("<div class=\"xg\"><h3>相关文章</h3><ul>");
        for (int i = 0; i < count; i++)
            list.append("<li><a href=\"/a")
                    .append(i)
                    .append(".html\">")
                    .append(names.get(i % names.size()))
                    .append("</a><span>2020-0")
                    .append(1 + i % 9)
                    .append("-1")
                    .append(i % 10)
                    .append("</span></li>");
        return list.append("</ul></div>").toString();
    }

    private static String card() {
        return "<div class=\"card\"><h3><a href=\"/n1\">我市开展行政执法案卷评查</a></h3><p>近日，市司法局组织开展全市行政执法案卷评查，随机抽取案卷120宗，<a href=\"/n1\">详情</a></p></div>";
    }
}
