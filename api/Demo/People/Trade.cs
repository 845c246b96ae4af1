namespace Investigations.Api.Demo.People;

/// <summary>A kind of work, with its tools and its pay in US dollars a year.</summary>
internal sealed record Trade(string Department, string Title, IReadOnlyList<string> Tools, int Pay, bool Codes)
{
    public static IReadOnlyList<Trade> All { get; } =
        [.. Resource.Lines("trades.txt").Select(c => new Trade(c[0], c[1], c[2].Split(','), int.Parse(c[3]), c[4] is "1"))];

    public static Trade Draw(Chance chance) => All[chance.Skewed(All.Count, 1.25)];

    public string Rank(Chance chance) => chance.Hit(0.3) ? "Senior " + Title : Title;
}
