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
    [InlineData("김민수", "gimminsu")]
    [InlineData("たなか きょうこ", "kyouko tanaka")]
    [InlineData("タナカ ショウ", "shou tanaka")]
    [InlineData("王小明", "王小明")]
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
    [InlineData("bob", "mary", false)]
    [InlineData("zoltan", "bob", false)]
    public void Nicknames_share_a_group(string first, string second, bool same)
    {
        Assert.Equal(same, Nicknames.SameGroup(first, second));
        Assert.Equal(same, Nicknames.SameGroup(second, first));
    }
}
