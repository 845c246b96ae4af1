namespace Investigations.Graph.Normalisation;

/// <summary>The family of block chains to which an address belongs, as its own text says.</summary>
public enum WalletChain
{
    /// <summary>None: the default value is no address.</summary>
    None,

    /// <summary>Bitcoin, main network.</summary>
    Bitcoin,

    /// <summary>Bitcoin, test network: real in form, worth nothing.</summary>
    BitcoinTest,

    /// <summary>All chains with Ethereum's addresses (Ethereum, BNB chain, Arbitrum, Ethereum Classic, ...): one key opens them all.</summary>
    Evm,

    /// <summary>Tron.</summary>
    Tron,

    /// <summary>Litecoin.</summary>
    Litecoin,

    /// <summary>Bitcoin Cash in its own form (cash address).</summary>
    BitcoinCash,

    /// <summary>Dash.</summary>
    Dash,

    /// <summary>Zcash, transparent addresses.</summary>
    Zcash,

    /// <summary>XRP Ledger, classic addresses.</summary>
    Ripple,

    /// <summary>Monero, main network.</summary>
    Monero,
}
