namespace Investigations.Jobs.Signals;

/// <summary>The seven phases of the catalogue, in the order of a candidate's life.</summary>
public enum IndicatorPhase
{
    /// <summary>Until the first interview.</summary>
    Apply = 1,

    /// <summary>Interviews and tests.</summary>
    Interview = 2,

    /// <summary>Identity and background checks.</summary>
    Verify = 3,

    /// <summary>Shipping and provisioning.</summary>
    Onboard = 4,

    /// <summary>While employed.</summary>
    Work = 5,

    /// <summary>Where pay goes.</summary>
    Pay = 6,

    /// <summary>Leaving, and after.</summary>
    Exit = 7,
}
