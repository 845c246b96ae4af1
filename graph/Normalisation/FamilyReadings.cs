using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>Readings of Han and Hangul characters that differ when they are a family name, and family names of two characters.</summary>
/// <remarks>
/// Han: characters with more than one reading (Xinhua dictionary; Hundred Family Surnames). Hangul: the spelling that most passports print, by
/// the count of the Korean foreign ministry, where it is not the one of Revised Romanization; the others are in <see cref="NameVariants"/>.
/// </remarks>
internal static class FamilyReadings
{
    private const string Single =
        "单=shan 單=shan 曾=zeng 解=xie 仇=qiu 朴=piao 区=ou 區=ou 查=zha 翟=zhai 覃=qin 缪=miao 繆=miao 尉=wei 宁=ning 冼=xian 洗=xian 乐=yue 樂=yue 华=hua "
        + "薄=bo 盖=ge 蓋=ge 员=yun 員=yun 黑=he 折=she 种=chong 秘=bi 召=shao 隗=kui 车=che 車=che 贾=jia 賈=jia 沈=shen 任=ren 尹=yin 阚=kan 闞=kan 长=zhang "
        + "김=kim 이=lee 리=lee 박=park 최=choi 정=jung 강=kang 조=cho 윤=yoon 장=jang 임=lim 림=lim 오=oh 한=han 신=shin 서=seo 권=kwon 황=hwang 안=ahn 송=song "
        + "류=ryu 유=yoo 전=jeon 홍=hong 고=ko 문=moon 손=son 양=yang 배=bae 백=baek 허=heo 남=nam 심=shim 노=noh 로=noh 하=ha 곽=kwak 성=sung 차=cha 주=joo 우=woo "
        + "구=koo 민=min 나=na 라=na 지=ji 엄=eom 변=byun 채=chae 원=won 천=chun 방=bang 공=kong 현=hyun 함=ham 여=yeo 추=choo 도=do 석=seok 선=sun 설=seol 마=ma "
        + "길=gil 연=yeon 위=wi 표=pyo 명=myung 기=ki 반=ban 왕=wang 금=keum 옥=ok 육=yook 인=in 맹=maeng 제=je 모=mo 탁=tak 국=kook 어=eo 은=eun 편=pyun 용=yong";

    private const string Long =
        "欧阳=ouyang 歐陽=ouyang 司马=sima 司馬=sima 上官=shangguan 诸葛=zhuge 諸葛=zhuge 司徒=situ 夏侯=xiahou 东方=dongfang 東方=dongfang 皇甫=huangfu "
        + "尉迟=yuchi 尉遲=yuchi 公孙=gongsun 公孫=gongsun 慕容=murong 长孙=zhangsun 長孫=zhangsun 宇文=yuwen 令狐=linghu 端木=duanmu 轩辕=xuanyuan 軒轅=xuanyuan "
        + "独孤=dugu 獨孤=dugu 南宫=nangong 南宮=nangong 西门=ximen 西門=ximen 司空=sikong 申屠=shentu 淳于=chunyu 呼延=huyan 闻人=wenren 聞人=wenren "
        + "澹台=tantai 澹臺=tantai 赫连=helian 赫連=helian 万俟=moqi 百里=baili 东郭=dongguo 東郭=dongguo 钟离=zhongli 鍾離=zhongli 濮阳=puyang 濮陽=puyang "
        + "太史=taishi 拓跋=tuoba 完颜=wanyan 完顏=wanyan 纳兰=nalan 納蘭=nalan 남궁=namgung 황보=hwangbo 제갈=jegal 선우=sunwoo 독고=dokgo 사공=sagong 서문=seomun";

    private static readonly FrozenDictionary<string, string> Readings = $"{Single} {Long}".Split(' ')
        .Select(static entry => entry.Split('='))
        .ToFrozenDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);

    /// <summary>The reading of a family name, or null when it is that of its characters.</summary>
    public static string? Of(string family) => Readings.GetValueOrDefault(family);

    /// <summary>True for a family name of two characters.</summary>
    public static bool IsLong(string word) => word.Length == 2 && Readings.ContainsKey(word);
}
