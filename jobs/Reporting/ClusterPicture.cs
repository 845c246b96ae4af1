using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Investigations.Graph.Model;

namespace Investigations.Jobs.Reporting;

/// <summary>A picture of a cluster as SVG: facilitators in the middle, shared values around them, members outside.</summary>
internal sealed class ClusterPicture(Cluster cluster, Associations associations, ClusterEvidence evidence)
{
    private const int MaxMembers = 24;
    private const int MaxShared = 10;
    private const int MaxFacilitators = 3;
    private const double Width = 760, Height = 460, MemberRing = 178, SharedRing = 100, FacilitatorRing = 44;
    private const int MaxLabel = 24;
    private readonly Dictionary<EntityId, (double X, double Y)> places = [];
    private readonly StringBuilder svg = new();

    /// <summary>The picture. It has a text alternative, takes its colours from the page and says what it leaves out.</summary>
    public string ToSvg()
    {
        var ties = evidence.Ties(cluster);
        var members = Of(MemberRole.Member).Take(MaxMembers).ToList();
        var facilitators = Of(MemberRole.Facilitator).Take(MaxFacilitators).ToList();
        var victims = Of(MemberRole.Victim).Take(MaxFacilitators).ToList();
        Ring(members, MemberRing);
        Ring(facilitators, facilitators.Count == 1 ? 0 : FacilitatorRing);
        var shared = Of(MemberRole.Shared).Take(MaxShared).OrderBy(value => Bearing(value.Entity, ties)).ThenBy(value => value.Entity).ToList();
        Ring(shared, SharedRing);
        for (int i = 0; i < victims.Count; i++) places[victims[i].Entity] = (72, 40 + (i * 64));
        Open(members.Count, facilitators.Count, shared.Count, victims.Count);
        foreach (var (a, b) in Lines(ties)) Line(a, b);
        foreach (var value in shared) Shared(value);
        foreach (var member in members) Human(member, "member");
        foreach (var facilitator in facilitators) Human(facilitator, "facilitator");
        foreach (var victim in victims) Human(victim, "victim");
        Close(members.Count, shared.Count);
        return svg.ToString();
    }

    private IEnumerable<ClusterMember> Of(MemberRole role) => cluster.Members.Where(member => member.Role == role).OrderBy(member => member.Rank);

    private void Ring(List<ClusterMember> entities, double radius)
    {
        for (int i = 0; i < entities.Count; i++)
        {
            double angle = (2 * Math.PI * i / entities.Count) - (Math.PI / 2);
            places[entities[i].Entity] = ((Width / 2) + (1.45 * radius * Math.Cos(angle)), (Height / 2) + (radius * Math.Sin(angle)));
        }
    }

    // The direction in which the members lie that hold the value, so that lines stay short.
    private double Bearing(EntityId value, IReadOnlyList<Tie> ties)
    {
        double x = 0, y = 0;
        foreach (var holder in ties.Where(tie => tie.Pivot == value).SelectMany(tie => new[] { tie.A, tie.B }).Distinct())
        {
            if (!places.TryGetValue(holder, out var place)) continue;
            x += place.X - (Width / 2);
            y += place.Y - (Height / 2);
        }
        double bearing = Math.Atan2(y, x) + (Math.PI / 2);
        return Math.Round(bearing < 0 ? bearing + (2 * Math.PI) : bearing, 6);
    }

    private IEnumerable<(EntityId A, EntityId B)> Lines(IReadOnlyList<Tie> ties) => ties
        .SelectMany(tie => new[] { (tie.A, tie.Pivot), (tie.B, tie.Pivot) })
        .Concat(associations.Links.Where(link => places.ContainsKey(link.From) && places.ContainsKey(link.To)).Select(link => (link.From, link.To)))
        .Where(line => line.Item1 != line.Item2 && places.ContainsKey(line.Item1) && places.ContainsKey(line.Item2))
        .Select(line => line.Item1.CompareTo(line.Item2) < 0 ? line : (line.Item2, line.Item1))
        .Distinct().OrderBy(line => line.Item1).ThenBy(line => line.Item2);

    private void Open(int members, int facilitators, int shared, int victims) => svg.Append(CultureInfo.InvariantCulture,
        $"<svg class=\"picture\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{members} members around {shared} shared values, {facilitators} facilitators in the middle, {victims} people whose identity is used at the side\">");

    private void Line(EntityId a, EntityId b)
    {
        var (from, to) = (places[a], places[b]);
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{from.X:0.#}\" y1=\"{from.Y:0.#}\" x2=\"{to.X:0.#}\" y2=\"{to.Y:0.#}\"/>");
    }

    private void Human(ClusterMember member, string role)
    {
        var (x, y) = places[member.Entity];
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"{role}\"><title>{Text(member.Label)}: {Text(member.Reason)}</title>");
        if (role == "facilitator") svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"ring\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"20\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"15\"/><text class=\"initials\" x=\"{x:0.#}\" y=\"{y + 4:0.#}\">{Text(Initials(member.Label))}</text>");
        double labelY = role == "member" && y < Height / 2 ? y - 21 : y + 31;
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{labelY:0.#}\">{Text(Short(member.Label))}</text></g>");
    }

    private void Shared(ClusterMember value)
    {
        var (x, y) = places[value.Entity];
        string kind = value.Kind.Word().Replace('_', ' ');
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"value\"><title>{kind} {Text(value.Label)}: {Text(value.Reason)}</title>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x - 6:0.#}\" y=\"{y - 6:0.#}\" width=\"12\" height=\"12\" rx=\"3\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y + 18:0.#}\">{kind}</text></g>");
    }

    private void Close(int members, int shared)
    {
        int leftMembers = Of(MemberRole.Member).Count() - members, leftShared = Of(MemberRole.Shared).Count() - shared;
        if (leftMembers + leftShared > 0)
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"left\" x=\"{Width - 8}\" y=\"{Height - 8}\">not drawn: {leftMembers} members, {leftShared} shared values</text>");
        svg.Append("</svg>");
    }

    private static string Initials(string label) => string.Concat(label.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(word => char.IsLetter(word[0])).Select(word => char.ToUpperInvariant(word[0])).Take(2));

    private static string Short(string label) => label.Length <= MaxLabel ? label : string.Concat(label.AsSpan(0, MaxLabel - 1), "…");

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
