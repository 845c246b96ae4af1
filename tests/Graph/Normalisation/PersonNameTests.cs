using FsCheck.Xunit;
using Investigations.Graph.Normalisation;
using Xunit;

namespace Investigations.Tests.Graph.Normalisation;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Ngo, Adrian", "adrian ngo")]
    [InlineData("ADRIAN  NGO", "adrian ngo")]
    [InlineData("Dr. Adrian Ngo, Ph.D.", "adrian ngo")]
    [InlineData("Britney A. Berg", "a berg britney")]
    [InlineData("José Müller", "jose muller")]
    [InlineData("Jose\u0301 Mu\u0308ller", "jose muller")]
    [InlineData("Łukasz O'Brien-Groß", "gross lukasz obrien")]
    [InlineData("Иван Петров", "ivan petrov")]
    [InlineData("Γιώργος Παπαδόπουλος", "giorgos papadopoylos")]
    [InlineData("محمد", "mhmd")]
    [InlineData("דוד", "dvd")]
    [InlineData("김민수", "kim minsu")]
    [InlineData("민수 김", "kim minsu")]
    [InlineData("김 민수", "kim minsu")]
    [InlineData("김민수 씨", "kim minsu")]
    [InlineData("남궁민수", "minsu namgung")]
    [InlineData("たなか きょうこ", "kyouko tanaka")]
    [InlineData("タナカ ショウ", "shou tanaka")]
    [InlineData("王小明", "wang xiaoming")]
    [InlineData("小明 王", "wang xiaoming")]
    [InlineData("王, 小明", "wang xiaoming")]
    [InlineData("张伟", "wei zhang")]
    [InlineData("张秀英", "xiuying zhang")]
    [InlineData("张秀英女士", "xiuying zhang")]
    [InlineData("欧阳修", "ouyang xiu")]
    [InlineData("曾国藩", "guofan zeng")]
    [InlineData("弗拉基米尔·普京", "fulajimier pujing")]
    [InlineData("田中 きょうこ", "kyouko tianzhong")]
    [InlineData("高橋みなみ", "gaoqiao minami")]
    [InlineData("გიორგი ბერიძე", "beridze giorgi")]
    [InlineData("Գրիգորյան Հարություն", "grigoryan harutyun")]
    [InlineData("राम कुमार शर्मा", "kumar ram sharma")]
    [InlineData("สมชาย ใจดี", "chaidi smchay")]
    [InlineData("សុខ", "sokh")]
    public void Key_is_one_for_all_spellings(string text, string key) => Assert.Equal(key, PersonName.Normalise(text).Key);

    [Theory]
    [InlineData("John Smith Jr.", "jr", "john smith")]
    [InlineData("John Smith, Sr", "sr", "john smith")]
    [InlineData("Smith, John III", "iii", "john smith")]
    [InlineData("Sra. Ana Lopez", "", "ana lopez")]
    [InlineData("Dean King", "", "dean king")]
    public void Suffix_stands_apart_and_titles_go(string text, string suffix, string ascii)
    {
        PersonName name = PersonName.Normalise(text);
        Assert.Equal((suffix, ascii), (name.Suffix, name.Ascii));
    }

    [Theory]
    [InlineData("秀英", "xiuying", "xiuying")]
    [InlineData("民俊", "minjun", "minjun")]
    [InlineData("曾", "ceng", "zeng")]
    [InlineData("김", "gim", "kim")]
    [InlineData("Mary Ann", "mary ann", "mary ann")]
    public void Part_of_a_name_is_not_cut(string text, string given, string family)
    {
        Assert.Equal(given, PersonName.NormaliseGiven(text).Ascii);
        Assert.Equal(family, PersonName.NormaliseFamily(text).Ascii);
    }

    [Fact]
    public void Given_name_comes_first_whatever_the_script()
    {
        Assert.Equal(["wei", "zhang"], PersonName.Normalise("张伟").Tokens);
        Assert.Equal(["minjun", "kim"], PersonName.Normalise("김민준").Tokens);
    }

    [Theory]
    [InlineData("kim", "gim", true)]
    [InlineData("lee", "yi", true)]
    [InlineData("park", "bak", true)]
    [InlineData("mohammed", "mhmd", true)]
    [InlineData("aleksandr", "aliaksandr", true)]
    [InlineData("zhang", "cheung", true)]
    [InlineData("kim", "park", false)]
    [InlineData("ali", "omar", false)]
    public void Spellings_of_one_name_are_known(string first, string second, bool same)
    {
        Assert.Equal(same, NameVariants.Same(first, second));
        Assert.Equal(same, NameVariants.Same(second, first));
    }

    [Theory]
    [InlineData("n/a", true)]
    [InlineData("", true)]
    [InlineData("Doe, John", true)]
    [InlineData("Test User", true)]
    [InlineData("Na Li", false)]
    public void Placeholders_are_known(string text, bool placeholder) => Assert.Equal(placeholder, PersonName.Normalise(text).IsPlaceholder);

    [Property]
    public void Normalising_twice_is_normalising_once(string? text)
    {
        string once = PersonName.Normalise(text).Ascii;
        Assert.Equal(once, PersonName.Normalise(once).Ascii);
    }

    [Theory]
    [InlineData("bob", "robert", true)]
    [InlineData("bob", "rob", true)]
    [InlineData("ed", "eddie", true)]
    [InlineData("aleksandr", "sasha", true)]
    [InlineData("zoltan", "zoltan", true)]
    [InlineData("howie", "howard", true)]
    [InlineData("peggie", "margaret", true)]
    [InlineData("yosef", "yossi", true)]
    [InlineData("bob", "mary", false)]
    [InlineData("zoltan", "bob", false)]
    public void Nicknames_share_a_group(string first, string second, bool same)
    {
        Assert.Equal(same, Nicknames.SameGroup(first, second));
        Assert.Equal(same, Nicknames.SameGroup(second, first));
    }
}
