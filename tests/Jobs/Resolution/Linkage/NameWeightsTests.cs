using System.Text;
using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Tables;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution.Linkage;

/// <summary>What names say hangs on how many others bear them, so that people whose names are common or short are not joined more often than others.</summary>
public sealed class NameWeightsTests
{
    private const string Header = "id,given_name,surname,date_of_birth,city\n";

    // Three hundred people of 24 given names and 8 family names, most of them twice: the third name of a row is what a slip made of it.
    private static readonly string[] Given = ["minh", "linh", "binh", "dinh", "thanh", "thang", "minh tuan", "minh lan", "olga", "pavel", "ravi", "selma", "tobias", "yuki", "amina", "hugo", "lena", "oskar", "nadia", "ines", "mara", "quentin", "ursula", "walter"];
    private static readonly string[] Family = ["nguyen", "okoro", "silva", "novak", "tanaka", "haddad", "larsen", "moreau"];

    [Fact]
    public void Two_common_names_near_each_other_say_less_than_a_slip_of_a_common_name()
    {
        var linked = Linked.Link(new LinkageOptions(), Table("p1,minh,silva,1990-01-02,oslo\np2,linh,silva,1990-01-02,oslo\np3,walter,silva,1961-05-06,oslo\np4,waltre,silva,1961-05-06,oslo\n"));
        Assert.True(GivenWeight(linked, "p1", "p2", "close") < GivenWeight(linked, "p3", "p4", "close"));
    }

    [Fact]
    public void Near_names_never_say_more_than_the_commoner_of_the_two()
    {
        var linked = Linked.Link(new LinkageOptions(), Table("p1,minh,silva,1990-01-02,oslo\np2,mihn,silva,1990-01-02,oslo\np3,minh,larsen,1962-01-02,oslo\n"));
        Assert.True(GivenWeight(linked, "p1", "p2", "close") <= GivenWeight(linked, "p1", "p3", "exact"));
    }

    [Fact]
    public void A_shared_first_word_does_not_bring_two_names_near() => Assert.Equal("different", GivenLevel(
        Linked.Link(new LinkageOptions(), Table("p1,minh tuan,silva,1990-01-02,oslo\np2,minh lan,silva,1990-01-02,oslo\n")), "p1", "p2").Level);

    [Fact]
    public void A_slip_in_one_word_of_two_is_near() => Assert.Equal("close", GivenLevel(
        Linked.Link(new LinkageOptions(), Table("p1,minh tuan,silva,1990-01-02,oslo\np2,minh taun,silva,1990-01-02,oslo\n")), "p1", "p2").Level);

    [Fact]
    public void A_family_name_says_less_beside_a_given_name_that_goes_with_it()
    {
        // Forty people are called minh nguyen, one is called olga nguyen; the family name is the same.
        string namesakes = string.Concat(Enumerable.Range(0, 40).Select(i => $"n{i},minh,nguyen,19{50 + i}-0{1 + (i % 9)}-1{i % 10},town{i}\n"));
        var linked = Linked.Link(new LinkageOptions(), Table(namesakes + "p1,olga,nguyen,1991-03-04,oslo\np2,olga,nguyen,,oslo\n"));
        Assert.True(FamilyWeight(linked, "n1", "n2") < FamilyWeight(linked, "p1", "p2"));
    }

    [Fact]
    public void Strangers_share_a_day_of_birth_as_often_as_days_are_shared()
    {
        // 300 people, each born on one of 100 days with the same chance: two of them share it once in a hundred pairs.
        var (result, _) = Linked.Link(new LinkageOptions(), Table(""));
        int field = FieldOf(result, FieldRole.DateOfBirth);
        Assert.InRange(result.Trained.Model.Rates[field].U[Comparison.Exact], 0.5 / Days, 2.0 / Days);
    }

    private const int Days = 100;

    private static string Table(string rows)
    {
        var random = new Random(3);
        var text = new StringBuilder(Header);
        for (int person = 0; person < 300; person++)
        {
            string given = Given[random.Next(Given.Length)], family = Family[random.Next(Family.Length)];
            int day = random.Next(Days);
            string born = $"19{60 + (day / 12)}-{1 + (day % 12):00}-15", city = $"town{random.Next(30)}";
            text.Append($"a{person},{given},{family},{born},{city}\n");
            if (person % 3 > 0) text.Append($"b{person},{(person % 7 == 0 ? given[..^1] : given)},{family},{born},{(person % 5 == 0 ? "" : city)}\n");
        }
        return text.Append(rows).ToString();
    }

    private static int GivenWeight((LinkageResult Result, List<string> Ids) linked, string a, string b, string level)
    {
        var found = GivenLevel(linked, a, b);
        Assert.Equal(level, found.Level);
        return found.Weight;
    }

    private static (string Level, int Weight) GivenLevel((LinkageResult Result, List<string> Ids) linked, string a, string b) => LevelOf(linked, FieldRole.GivenName, a, b);

    private static int FamilyWeight((LinkageResult Result, List<string> Ids) linked, string a, string b)
    {
        var found = LevelOf(linked, FieldRole.FamilyName, a, b);
        Assert.Equal("exact", found.Level);
        return found.Weight;
    }

    private static (string Level, int Weight) LevelOf((LinkageResult Result, List<string> Ids) linked, FieldRole role, string a, string b)
    {
        int field = FieldOf(linked.Result, role);
        int x = linked.Result.Nodes.NodeOf[linked.Ids.IndexOf(a)], y = linked.Result.Nodes.NodeOf[linked.Ids.IndexOf(b)];
        Span<byte> levels = stackalloc byte[linked.Result.Scorer.Width];
        linked.Result.Scorer.TryScore(x, y, int.MinValue, levels, out _);
        return (linked.Result.Trained.Model.Comparisons[field].Levels[levels[field]], linked.Result.Scorer.WeightOf(field, x, y, levels[field]));
    }

    private static int FieldOf(LinkageResult result, FieldRole role) => Enumerable.Range(0, result.Nodes.Fields.Count).Single(field => result.Nodes.Fields[field].Role == role);
}
