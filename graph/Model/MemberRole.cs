namespace Investigations.Graph.Model;

/// <summary>What an entity is to a cluster. The words of the results pack in lower case.</summary>
public enum MemberRole
{
    /// <summary>A candidate of the network.</summary>
    Member = 1,

    /// <summary>Connects the members: receives, holds, vouches, witnesses.</summary>
    Facilitator = 2,

    /// <summary>The person whose identity is used by others; never a member.</summary>
    Victim = 3,

    /// <summary>A value that members share.</summary>
    Shared = 4,

    /// <summary>Undecided, such as one of two candidates that claim one identity.</summary>
    Unknown = 5,
}
