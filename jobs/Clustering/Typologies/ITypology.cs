namespace Investigations.Jobs.Clustering.Typologies;

/// <summary>A shape of network that the catalogue names, T1 to T9.</summary>
internal interface ITypology
{
    /// <summary>The code, such as <c>T1</c>.</summary>
    string Code { get; }

    /// <summary>What shows that the community has the shape, for people; null when it has not.</summary>
    string? Shown(CommunityView view);
}
