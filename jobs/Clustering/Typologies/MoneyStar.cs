using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering.Typologies;

/// <summary>T2: the pay of different identities runs into one account, or on into one collector.</summary>
/// <remarks>Spouses with a joint account, an employer of record and an agency are explained before this: their ties are not in the view.
/// Pay to the very agency that brought the members is T6 until it goes on to others, or one hand changes the accounts of several.</remarks>
internal sealed class MoneyStar : ITypology
{
    private const int MinMembers = 2;
    private const double MinShare = 0.5;

    /// <summary>So many at one account are a star by themselves, whatever the others do.</summary>
    private const int MinAtOne = 3;

    /// <inheritdoc/>
    public string Code => "T2";

    /// <inheritdoc/>
    public string? Shown(CommunityView view)
    {
        var vendor = VendorFunnel.Vendor(view);
        var all = view.Pivots.Where(IsMoney).ToList();
        var money = all.Where(pivot => pivot.Id != vendor).ToList();
        // Pay to the agency that brought them is its trade, until it goes further or one hand redirects it.
        bool isVendorMore = money.Count < all.Count && (money.Count > 0 || view.Pivots.Any(IsOneHand));
        if (isVendorMore) money = all;
        var paid = CommunityView.HoldersOf(money);
        bool isStar = money.Exists(pivot => pivot.Holders.Count >= MinAtOne);
        if (!isStar && (!view.Covers(paid.Count, MinShare, MinMembers) || (paid.Count < 3 && view.Members.Count > 2))) return null;
        return $"pay of {paid.Count} of {view.Members.Count} members runs to {(money.Count == 1 ? "one shared account" : $"{money.Count} shared accounts or holders")}";
    }

    private static bool IsOneHand(SharedPivot pivot) => pivot.IsHeldAs(LinkKind.PerformedFrom) && pivot.Holders.Count >= MinAtOne;

    private static bool IsMoney(SharedPivot pivot) =>
        pivot.Kind is EntityKind.BankAccount or EntityKind.PaymentAccount or EntityKind.Wallet
        || pivot.IsHeldAs(LinkKind.PaidTo, LinkKind.DepositedBy, LinkKind.Transferred, LinkKind.HeldBy);
}
