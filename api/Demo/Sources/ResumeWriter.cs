using System.Text;
using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Sources;

/// <summary>Resumes as text: a design fixes most of the sentences, a form of a resume site only the frame.</summary>
internal sealed class ResumeWriter(World world, Pack pack)
{
    private const int CodingTrades = 5;

    private static readonly string[][] Frames =
    [
        ["PROFESSIONAL SUMMARY", "CORE COMPETENCIES: ", "WORK HISTORY", "EDUCATION"], ["", "Skills: ", "Experience", "Education"],
        ["Profile", "Tools: ", "Employment", "Studies"], ["About me", "What I use: ", "Where I worked", "Where I learned"]
    ];

    private static readonly List<string> Summaries = Parts("S");
    private static readonly List<string> Duties = Parts("D");
    private static readonly List<string> Projects = Parts("P");

    public string Write(Candidacy candidacy)
    {
        Life life = candidacy.Life;
        Chance own = world.Chance("resume", life.Number, life.Candidacies.IndexOf(candidacy));
        Chance script = candidacy.ResumeDesign is > 0 and { } design ? world.Chance("resume design", design) : own;
        Trade trade = candidacy.ResumeDesign is > 0 and { } shared ? Trade.All[shared % CodingTrades] : life.Trade;
        Chance frame = candidacy.ResumeDesign is < 0 and { } form ? world.Chance("resume form", form) : script;
        string[] heads = frame.Pick(Frames);
        StringBuilder text = new();
        text.Append(life.Name.Full).Append('\n').Append(candidacy.Mail ?? life.Mail).Append(" | ").Append(candidacy.Phone ?? life.Phone).Append(" | ")
            .Append(life.Home.City.Name).Append(", ").Append(life.Home.City.Region).Append('\n');
        if (life.Handle.Length > 0 && own.Hit(0.7)) text.Append("github.com/").Append(life.Handle).Append('\n');
        text.Append('\n');
        if (heads[0].Length > 0) text.Append(heads[0]).Append('\n');
        text.Append(Fill(frame.Pick(Summaries), trade, script, "")).Append("\n\n").Append(heads[1]);
        List<string> tools = [.. trade.Tools];
        script.Shuffle(tools);
        text.Append(string.Join(", ", tools.Take(6))).Append("\n\n").Append(heads[2]).Append('\n');
        foreach (Claim claim in Career.Of(world, candidacy)) Section(text, claim, trade, script, own, candidacy.ResumeDesign is > 0);
        Claim school = Career.School(world, candidacy);
        text.Append('\n').Append(heads[3]).Append('\n').Append(school.Organisation.Name).Append(", ").Append(school.Title).Append(", ").Append(school.To).Append('\n');
        if (own.Hit(0.4)) text.Append("\nReferences available upon request.\n");
        return pack.Text("resumes", candidacy.Id + ".txt", text.ToString());
    }

    private static void Section(StringBuilder text, Claim claim, Trade trade, Chance script, Chance own, bool copied)
    {
        text.Append(claim.Organisation.Name).Append(", ").Append(claim.Title).Append(" (").Append(claim.From).Append(" - ").Append(claim.To.Length > 0 ? claim.To : "present").Append(")\n");
        int count = script.Between(2, 5);
        string project = script.Pick(Projects), other = script.Pick(Projects);
        List<string> duties = [.. Duties];
        script.Shuffle(duties);
        for (int i = 0; i < count; i++)
        {
            string line = Fill(duties[i], trade, script, i < 3 ? project : other);
            if (copied && own.Hit(0.08)) line = Fill(own.Pick(Duties), trade, own, own.Pick(Projects));
            text.Append("- ").Append(line).Append('\n');
        }
    }

    private static string Fill(string phrase, Trade trade, Chance chance, string project) => phrase
        .Replace("{p}", project.Length > 0 ? project : chance.Pick(Projects), StringComparison.Ordinal)
        .Replace("{t}", chance.Pick(trade.Tools), StringComparison.Ordinal)
        .Replace("{u}", chance.Pick(trade.Tools), StringComparison.Ordinal)
        .Replace("{n}", chance.Between(2, 14).ToString(), StringComparison.Ordinal)
        .Replace("{q}", (chance.Between(3, 17) * 5).ToString(), StringComparison.Ordinal)
        .Replace("{k}", chance.Between(2, 900) + ",000", StringComparison.Ordinal);

    private static List<string> Parts(string kind) => [.. Resource.Lines("phrases.txt").Where(c => string.Equals(c[0], kind, StringComparison.Ordinal)).Select(c => c[1])];
}
