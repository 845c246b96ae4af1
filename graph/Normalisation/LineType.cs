namespace Investigations.Graph.Normalisation;

/// <summary>Kind of telephone line, as the numbering plan tells it. A carrier look-up knows better.</summary>
public enum LineType
{
    /// <summary>The plan does not know the range, or the number is not in use.</summary>
    Unknown,

    /// <summary>Fixed line.</summary>
    FixedLine,

    /// <summary>Mobile.</summary>
    Mobile,

    /// <summary>Either: North America gives both the same numbers.</summary>
    FixedOrMobile,

    /// <summary>Range reserved for internet telephony.</summary>
    Voip,

    /// <summary>Free for the caller.</summary>
    TollFree,

    /// <summary>Pager, premium rate, personal number, voice mail and the like.</summary>
    Other,
}
