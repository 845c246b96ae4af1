using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Settings of correlation.</summary>
public sealed record CorrelateOptions
{
    /// <summary>Longest time between two holdings of one value for it to link. Days, 0 to 3,650, default 90 (domain.md 1.8).</summary>
    public int GapDays { get; init; } = 90;

    /// <summary>Days on which both are seen at a network for it to count in full. Days, 1 to 60, default 5 (domain.md, W08 and O10).</summary>
    public int HomeDays { get; init; } = 5;

    /// <summary>People seen at an address for a day or two each that make it a public spot. Candidates, 2 to 100, default 4.</summary>
    public int PublicSpotHolders { get; init; } = 4;

    /// <summary>Most candidates that may live in one home for a family or room-mates to explain what they share. Candidates, 2 to 10, default 4.</summary>
    public int HouseholdSize { get; init; } = 4;

    /// <summary>Workers whose changes come from one place and nothing else does: the place of somebody who enters them. Workers, 2 to 100, default 3.</summary>
    public int ChangeDeskWorkers { get; init; } = 3;

    /// <summary>Share of the days a candidate is seen at all on which he is seen at a network, for it to count in full. Fraction, (0, 1], default 0.25.</summary>
    public double HomeShare { get; init; } = 0.25;

    /// <summary>Age below which an organisation that nobody approved may be a front. Days, 0 to 3,650, default 730.</summary>
    public int YoungOrganisationDays { get; init; } = 730;

    /// <summary>Sentences of a resume that two hold word for word, and hardly anybody else, from which they are near-duplicates. Count, 2 to 20, default 3 (domain.md, A01).</summary>
    public int RareBullets { get; init; } = 3;

    /// <summary>Overlap of shingles from which two texts are near-duplicates that need review. Jaccard, (0, 1], default 0.5 (domain.md, A01).</summary>
    public double AlikeJaccard { get; init; } = 0.5;

    /// <summary>Overlap of shingles that is strong evidence. Jaccard, (0, 1], default 0.8 (domain.md, A01).</summary>
    public double StrongJaccard { get; init; } = 0.8;

    /// <summary>Share of the texts that may hold a shingle before it counts as a common phrase. Fraction, (0, 1], default 0.01 (domain.md, A01).</summary>
    public double CommonShingleShare { get; init; } = 0.01;

    /// <summary>Bits of 64 in which two pictures may differ to need review. Bits, 0 to 15, default 10 (domain.md, A11).</summary>
    public int AlikePhotoBits { get; init; } = 10;

    /// <summary>Bits of 64 in which two pictures may differ and be one picture. Bits, 0 to 15, default 6 (domain.md, A11).</summary>
    public int SamePhotoBits { get; init; } = 6;

    /// <summary>Most candidates that may hold a value of a kind before it counts as generic. Candidates, 2 to 1,000; kinds not named: <see cref="OtherHolderCap"/>.</summary>
    public IReadOnlyDictionary<EntityKind, int> HolderCaps { get; init; } = new Dictionary<EntityKind, int>
    {
        [EntityKind.PhoneNumber] = 20,
        [EntityKind.EmailAddress] = 15,
        [EntityKind.BankAccount] = 15,
        [EntityKind.PaymentAccount] = 15,
        [EntityKind.Wallet] = 15,
        [EntityKind.PostalAddress] = 20,
        [EntityKind.Premises] = 25,
        [EntityKind.IpAddress] = 20,
        [EntityKind.AccessPoint] = 15,
        [EntityKind.NetworkInterface] = 15,
        [EntityKind.DeviceFingerprint] = 15,
        [EntityKind.IdentityDocument] = 25,
        [EntityKind.Photo] = 8,
        [EntityKind.Commit] = 10,
        [EntityKind.Domain] = 12,
        [EntityKind.Person] = 15,
        [EntityKind.Organisation] = 20,
    };

    /// <summary>Cap for kinds that <see cref="HolderCaps"/> does not name. Candidates, 2 to 1,000, default 12.</summary>
    public int OtherHolderCap { get; init; } = 12;

    /// <summary>The cap of a kind.</summary>
    public int CapOf(EntityKind kind) => HolderCaps.TryGetValue(kind, out int cap) ? cap : OtherHolderCap;
}
